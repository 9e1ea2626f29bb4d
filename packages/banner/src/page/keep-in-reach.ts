import type { Undo } from '@sluice/core'
import type { Host } from './create-host.js'
import { type KeepInPageOptions, keepInPage } from './keep-in-page.js'
import { keepOnTop } from './keep-on-top.js'
import { stand } from './stand.js'

/** Keeps the question in reach; called after each time that something is drawn. */
export interface Reach {
  (isAsked: boolean): void
  stop: Undo
}

/** Keeps the question in the page, on top of it, and out of its way, as long as a page lives. */
export function keepInReach(
  { element, root }: Host,
  options: Omit<KeepInPageOptions, 'element'>,
): Reach {
  const look = keepOnTop({ element, root })
  const leavePage = keepInPage({ element, ...options })
  let standing: HTMLElement | null = null
  let leave: Undo | undefined

  function standIn(banner: HTMLElement | null): void {
    if (banner === standing) return
    leave?.()
    standing = banner
    leave = banner ? stand(banner) : undefined
  }

  return Object.assign(
    (isAsked: boolean) => {
      standIn(root.querySelector<HTMLElement>('section[part=banner]'))
      look(isAsked)
    },
    {
      stop() {
        standIn(null)
        leavePage()
        look.stop()
      },
    },
  )
}
