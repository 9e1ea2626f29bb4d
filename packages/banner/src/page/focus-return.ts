import { unshadowed } from '@sluice/core/page'

/** Changes our layers; if the focus was in them and is lost, the page gets it back. */
export interface KeepFocus {
  (change: () => void): void
  /** Call it when the focus enters the host. */
  came(event: FocusEvent): void
}

/**
 * Remembers which element of the page had the focus before the host. A modal dialog gives the focus back when it closes; an
 * element that is removed does not: https://html.spec.whatwg.org/multipage/interaction.html#focus-fixup-step
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
