import type { ViewActions } from '../view/add-actions.js'
import type { Shown } from './create-layers.js'

/** Changes what is shown. */
export type Show = (next: (shown: Shown) => Shown) => void

/** How the buttons of the layers change what is shown. */
export const questionActions = (show: Show, announce: () => void): Omit<ViewActions, 'choose'> => ({
  left: () => show(({ banner }) => ({ banner })),
  putOff: () => show(() => ({})),
  pressed: () => show((shown) => ({ ...shown, busy: true })),
  decided() {
    show(() => ({}))
    announce()
  },
})
