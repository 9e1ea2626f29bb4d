import { unshadowed } from '@sluice/core/page'

/** Does something to our layers; where the focus was in them and is lost with them, the page gets it back. */
export interface KeepFocus {
  (change: () => void): void
  /** Hears of the focus that came into the host, and from where. */
  came(event: FocusEvent): void
}

/**
 * Remembers which element of the page had the focus before it came into the host. A modal dialog gives it back by itself,
 * what is taken out of the page does not: https://html.spec.whatwg.org/multipage/interaction.html#focus-fixup-step
 */
export function createFocusReturn(host: HTMLElement): KeepFocus {
  const page = unshadowed(host.ownerDocument)
  let last: HTMLElement | undefined
  const keep = (change: () => void): void => {
    const hadFocus = host.contains(page.activeElement)
    change()
    const { activeElement, body } = page
    if (hadFocus && last && (!activeElement || activeElement === body))
      unshadowed(last).focus({ preventScroll: true })
  }
  return Object.assign(keep, {
    came({ relatedTarget }: FocusEvent) {
      const from = relatedTarget as HTMLElement | null
      if (from && !host.contains(from)) last = from
    },
  })
}
