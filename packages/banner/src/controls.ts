import type { Consent, Undo } from '@sluice/core'

const controls = ':is(a, button, input, [role=button])[data-sluice]'

export interface ControlsOptions {
  consent: Consent
  /** Opens the preferences. */
  preferences(): void
  document?: Document | undefined
}

/**
 * Makes every `data-sluice` button and link of the page work, also those added later; returns its undo.
 * Unlike `mountBanner`, which calls it, it shows nothing and needs no Preact.
 * @example bindControls({ consent, preferences: () => import('./ours.js').then(({ open }) => open()) })
 */
export function bindControls({
  consent,
  preferences,
  document = globalThis.document,
}: ControlsOptions): Undo {
  const source = 'control'
  const actions: Record<string, () => void> = {
    preferences,
    'accept-all': () => consent.acceptAll({ source }),
    'reject-all': () => consent.rejectAll({ source }),
    withdraw: () => consent.withdraw({ source }),
  }

  function press(event: Event): void {
    // The path reaches into open shadow roots, where `event.target` is their host.
    const control = (event.composedPath() as Element[]).find((node) => node.matches?.(controls))
    if (!control) return
    event.preventDefault()
    const value = control.getAttribute('data-sluice') as string
    if (Object.hasOwn(actions, value)) actions[value]?.()
    else {
      const known = Object.keys(actions).join(', ')
      console.error(`[sluice] data-sluice: got "${value}", takes ${known}`, control)
    }
  }

  // In the capture phase a page that stops the event cannot take withdrawal away by accident.
  document.addEventListener('click', press, true)
  return () => document.removeEventListener('click', press, true)
}
