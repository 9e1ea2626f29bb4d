import type { Consent, DecideOptions, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/framed-elsewhere.js'
import { afterPaint } from './after-paint.js'
import { whyNoPress } from './own-press.js'
import { pressFacts } from './press-facts.js'
import { nativeControl, pressedControl } from './pressed-control.js'

/** An event, and its path, which the browser forgets once all have heard it. */
export interface HeardPress {
  event: Event
  path: EventTarget[]
}

export interface ControlsOptions {
  consent: Consent
  /** Opens the preferences. */
  preferences(): void
  /** Whether controls work in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
  /**
   * Clicks and keys from before this was there. None of them accepts, because nobody knows any more what the visitor saw:
   * that asks again.
   */
  early?: readonly HeardPress[] | undefined
}

/**
 * Makes every `data-sluice` button and link of the page work, also those added later; returns its undo. A decision takes
 * the visitor's own press of a control that can be seen, and is made once the press has been painted.
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
  const actions: Record<string, (options: DecideOptions) => void> = {
    preferences: () => preferences(),
    'accept-all': consent.acceptAll,
    'reject-all': consent.rejectAll,
    withdraw: consent.withdraw,
  }
  /** What the visitor came to by the Tab key, or pressed, last. */
  let sought: EventTarget | undefined
  let isEarly = true

  function act(event: Event, control: Element): void {
    let value = unshadowed(control).getAttribute('data-sluice') as string
    const known = Object.keys(actions)
    // Nothing is decided by looking at the preferences.
    const isDecision = known.includes(value) && value !== 'preferences'
    const reason =
      isDecision && whyNoPress(pressFacts(event as MouseEvent, control as HTMLElement, sought))
    if (!known.includes(value))
      console.error(`[sluice] data-sluice: got "${value}", takes ${known.join(', ')}`, control)
    else if (reason)
      console.warn(`[sluice] data-sluice="${value}": nothing is decided: ${reason}`, control)
    else {
      event.preventDefault()
      if (isEarly && value === 'accept-all') value = 'preferences'
      afterPaint(document, () => actions[value]?.({ source: 'control' }))
    }
  }

  function click(event: MouseEvent, path: EventTarget[]): void {
    if (event.isTrusted && event.detail && (event.clientX || event.clientY)) sought = path[0]
    const pressed = pressedControl(path)
    if (!pressed) return
    const { element, isControl } = pressed
    if (isControl) act(event, element)
    else console.error('[sluice] data-sluice: takes a button, a link, or a role of these', element)
  }

  /** What is a control by its role has no key of its own: https://www.w3.org/WAI/ARIA/apg/patterns/button/ */
  function keyDown(event: KeyboardEvent, path: EventTarget[]): void {
    const [target] = path as [Element]
    if (event.repeat || !/^( |Enter)$/.test(event.key) || !pressedControl([target])?.isControl)
      return
    const { matches } = unshadowed(target)
    if (matches(nativeControl) || (event.key === ' ' && matches('[role=link]'))) return
    act(event, target)
  }

  function keyUp(event: KeyboardEvent, path: EventTarget[]): void {
    if (event.isTrusted && [event.key, event.code].includes('Tab')) sought = path[0]
  }

  if (!document || (askInFrames !== true && isFramedElsewhere(windowOf(document)))) return () => {}
  const stop = new AbortController()
  // In the capture phase a page that stops the event cannot take withdrawal away by accident.
  const options = { capture: true, signal: stop.signal }
  const listeners: Record<string, (event: never, path: EventTarget[]) => void> = {
    click,
    keydown: keyDown,
    keyup: keyUp,
  }
  const hear = (event: Event, path: EventTarget[]): void =>
    listeners[event.type]?.(event as never, path)
  for (const { event, path } of early) hear(event, path)
  isEarly = false
  for (const type of Object.keys(listeners))
    unshadowed(document).addEventListener(
      type,
      (event) => hear(event, event.composedPath()),
      options,
    )
  return () => stop.abort()
}
