import type { ControlsOptions } from '@sluice/banner/controls'
import { control, noteEarlyPresses } from './early-presses.js'
import type { LoadPart } from './parts.js'
import { remembered } from './remembered.js'
import { whenThere } from './when-there.js'

export interface LoadControlsOptions extends ControlsOptions {
  loadPart: LoadPart
  document: Document
  /** The part waits for this, unless a control is pressed. */
  after?: Promise<void> | undefined
}

/**
 * Loads what judges the presses of a page's controls, as soon as the page has one. If it does not come, a press opens the
 * preferences, and decides nothing.
 */
export function loadControls({ loadPart, document, after, ...options }: LoadControlsOptions): void {
  const { early, stop } = noteEarlyPresses(document, () =>
    load().catch(() => {
      early.length = 0
      options.preferences()
    }),
  )
  const load = remembered(async () => {
    const bindControls = await loadPart('sluice-controls')
    stop()
    bindControls({ ...options, early })
  })
  whenThere(document, control, async () => {
    await after
    load().catch(reportError)
  })
}
