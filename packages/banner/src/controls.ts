import type { Consent, DecideOptions, Undo } from '@sluice/core'
import { afterPaint } from './after-paint.js'

const controls = '[data-sluice]:not([data-sluice=declaration])'

export interface ControlsOptions {
  consent: Consent
  /** Opens the preferences. */
  preferences(): void
  document?: Document | undefined
}

/**
 * Makes every `data-sluice` button and link of the page work, also those added later; returns its undo. What is done is
 * done once the press has been painted.
 * Unlike `mountBanner`, which calls it, it shows nothing and needs no Preact.
 * @example bindControls({ consent, preferences: () => import('./ours.js').then(({ open }) => open()) })
 */
export function bindControls({
  consent,
  preferences,
  document = globalThis.document,
}: ControlsOptions): Undo {
  const actions: Record<string, (options: DecideOptions) => void> = {
    preferences: () => preferences(),
    'accept-all': consent.acceptAll,
    'reject-all': consent.rejectAll,
    withdraw: consent.withdraw,
  }

  function press(event: Event): void {
    // The path reaches into open shadow roots, where `event.target` is their host.
    const control = (event.composedPath() as Element[]).find((node) => node.matches?.(controls))
    if (!control) return
    event.preventDefault()
    const value = control.getAttribute('data-sluice') as string
    if (Object.hasOwn(actions, value))
      afterPaint(document, () => actions[value]?.({ source: 'control' }))
    else {
      const known = Object.keys(actions).join(', ')
      console.error(`[sluice] data-sluice: got "${value}", takes ${known}`, control)
    }
  }

  // In the capture phase a page that stops the event cannot take withdrawal away by accident.
  document.addEventListener('click', press, true)
  return () => document.removeEventListener('click', press, true)
}
