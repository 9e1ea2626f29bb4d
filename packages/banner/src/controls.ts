import type { Consent, DecideOptions, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { afterPaint } from './after-paint.js'
import { isFramedElsewhere } from './framed-elsewhere.js'
import { whyNoPress } from './own-press.js'
import { pressFacts } from './press-facts.js'
import { nativeControl, pressedControl } from './pressed-control.js'

export interface ControlsOptions {
  consent: Consent
  /** Opens the preferences. */
  preferences(): void
  /** Whether controls work in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
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
}: ControlsOptions): Undo {
  const actions: Record<string, (options: DecideOptions) => void> = {
    preferences: () => preferences(),
    'accept-all': consent.acceptAll,
    'reject-all': consent.rejectAll,
    withdraw: consent.withdraw,
  }
  /** What the visitor came to by the Tab key, or pressed, last. */
  let sought: EventTarget | undefined

  function act(event: Event, control: Element): void {
    const value = unshadowed(control).getAttribute('data-sluice') as string
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
      afterPaint(document, () => actions[value]?.({ source: 'control' }))
    }
  }

  function click(event: MouseEvent): void {
    const path = event.composedPath()
    if (event.isTrusted && event.detail && (event.clientX || event.clientY)) sought = path[0]
    const pressed = pressedControl(path)
    if (!pressed) return
    const { element, isControl } = pressed
    if (isControl) act(event, element)
    else console.error('[sluice] data-sluice: takes a button, a link, or a role of these', element)
  }

  /** What is a control by its role has no key of its own: https://www.w3.org/WAI/ARIA/apg/patterns/button/ */
  function keyDown(event: KeyboardEvent): void {
    const [target] = event.composedPath() as [Element]
    if (event.repeat || !/^( |Enter)$/.test(event.key) || !pressedControl([target])?.isControl)
      return
    const { matches } = unshadowed(target)
    if (matches(nativeControl) || (event.key === ' ' && matches('[role=link]'))) return
    act(event, target)
  }

  function keyUp(event: KeyboardEvent): void {
    if (event.isTrusted && [event.key, event.code].includes('Tab')) sought = event.composedPath()[0]
  }

  if (!document || (askInFrames !== true && isFramedElsewhere(windowOf(document)))) return () => {}
  const stop = new AbortController()
  // In the capture phase a page that stops the event cannot take withdrawal away by accident.
  const options = { capture: true, signal: stop.signal }
  const page = unshadowed(document)
  page.addEventListener('click', click, options)
  page.addEventListener('keydown', keyDown, options)
  page.addEventListener('keyup', keyUp, options)
  return () => stop.abort()
}
