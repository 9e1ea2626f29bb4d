import type { Consent, DecideOptions, Undo } from '@sluice/core'
import { problem, unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'
import { type Act, type HeardPress, listenForPresses } from './listen-for-presses.js'
import { paintFirst } from './paint-first.js'
import { pressFacts } from './press-facts.js'
import { whyIgnored } from './why-ignored.js'

export interface ControlsOptions {
  consent: Consent
  /** Opens the preferences. */
  preferences(): void
  /** Whether controls work in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
  /**
   * Clicks and keys from before this code was there. An *accept-all* among them opens the preferences instead, because nobody
   * knows any more what the visitor saw.
   */
  early?: readonly HeardPress[] | undefined
}

/**
 * Makes every `data-sluice` button and link of the page work, including those added later; returns its undo. Only a visitor's
 * own press of a control that can be seen decides, and the decision is made once the press has been painted.
 * Unlike `mountBanner`, which calls it, it shows nothing and needs no Preact.
 * @example bindControls({ consent, preferences: () => import('./ours.js').then(({ open }) => open()) })
 */
export function bindControls({
  consent,
  preferences,
  askInFrames,
  document = globalThis.document,
  early = [],
}: ControlsOptions): Undo {
  if (!document || (askInFrames !== true && isFramedElsewhere(windowOf(document)))) return () => {}
  const actions: Record<string, (options: DecideOptions) => void> = {
    preferences: () => preferences(),
    'accept-all': consent.acceptAll,
    'reject-all': consent.rejectAll,
    withdraw: consent.withdraw,
  }
  const known = Object.keys(actions)
  let isEarly = true

  const act: Act = (event, control, sought) => {
    const value = unshadowed(control).getAttribute('data-sluice') as string
    // Opening the preferences decides nothing.
    const isDecision = known.includes(value) && value !== 'preferences'
    const reason =
      isDecision && whyIgnored(pressFacts(event as MouseEvent, control as HTMLElement, sought))
    if (!known.includes(value))
      console.error(problem(`data-sluice takes ${known.join(', ')}`, value), control)
    else if (reason)
      console.warn(`[sluice] data-sluice="${value}": nothing is decided: ${reason}`, control)
    else {
      event.preventDefault()
      const action = isEarly && value === 'accept-all' ? 'preferences' : value
      paintFirst(document, () => actions[action]?.({ source: 'control' }))
    }
  }

  const stop = listenForPresses(document, act, early)
  isEarly = false
  return stop
}
