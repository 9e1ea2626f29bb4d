import type { Undo } from '@sluice/core'
import type { Host } from './create-host.js'
import { keepClear } from './keep-clear.js'
import { type KeepInPageOptions, keepInPage } from './keep-in-page.js'
import { keepOnTop } from './keep-on-top.js'

/** Call it each time that something was drawn. */
export interface Reach {
  (isAsked: boolean): void
  stop: Undo
}

/** Keeps the question in the page, on top of it and clear of its focus, for as long as the page lives. */
export function keepInReach(
  { element, root }: Host,
  options: Omit<KeepInPageOptions, 'element'>,
): Reach {
  const lookOnTop = keepOnTop({ element, root })
  const leavePage = keepInPage({ element, ...options })
  let kept: HTMLElement | null = null
  let release: Undo | undefined

  function keep(banner: HTMLElement | null): void {
    if (banner === kept) return
    release?.()
    kept = banner
    release = banner ? keepClear(banner) : undefined
  }

  return Object.assign(
    (isAsked: boolean) => {
      keep(root.querySelector<HTMLElement>('section[part=banner]'))
      lookOnTop(isAsked)
    },
    {
      stop() {
        keep(null)
        leavePage()
        lookOnTop.stop()
      },
    },
  )
}
