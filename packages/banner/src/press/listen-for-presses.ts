import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import { nativeControl, pressedControl } from './pressed-control.js'

/** An event with its path, which the browser forgets after the last listener. */
export interface HeardPress {
  event: Event
  path: EventTarget[]
}

/** Does what a control is for. */
export type Act = (event: Event, control: Element, sought: EventTarget | undefined) => void

/**
 * Calls back for each press of a `data-sluice` control, by pointer or by key, and first for the `early` ones; returns its
 * undo. `sought` is the element that the visitor reached with Tab, or pressed, last.
 */
export function listenForPresses(document: Document, act: Act, early: readonly HeardPress[]): Undo {
  let sought: EventTarget | undefined

  function click(event: MouseEvent, path: EventTarget[]): void {
    if (event.isTrusted && event.detail && (event.clientX || event.clientY)) sought = path[0]
    const pressed = pressedControl(path)
    if (!pressed) return
    const { element, isControl } = pressed
    if (isControl) act(event, element, sought)
    else
      console.error('[sluice] data-sluice takes a button, a link, or a role of these, got', element)
  }

  /** An element that is a control by its role has no keys of its own: https://www.w3.org/WAI/ARIA/apg/patterns/button/ */
  function keyDown(event: KeyboardEvent, path: EventTarget[]): void {
    const [target] = path as [Element]
    if (event.repeat || !/^( |Enter)$/.test(event.key) || !pressedControl([target])?.isControl)
      return
    const { matches } = unshadowed(target)
    if (matches(nativeControl) || (event.key === ' ' && matches('[role=link]'))) return
    act(event, target, sought)
  }

  function keyUp(event: KeyboardEvent, path: EventTarget[]): void {
    if (event.isTrusted && [event.key, event.code].includes('Tab')) sought = path[0]
  }

  const listeners: Record<string, (event: never, path: EventTarget[]) => void> = {
    click,
    keydown: keyDown,
    keyup: keyUp,
  }
  const hear = (event: Event, path: EventTarget[]): void =>
    listeners[event.type]?.(event as never, path)
  for (const { event, path } of early) hear(event, path)
  const stop = new AbortController()
  // In the capture phase, so that a page that stops its events does not take withdrawal away by accident.
  const options = { capture: true, signal: stop.signal }
  for (const type of Object.keys(listeners))
    unshadowed(document).addEventListener(
      type,
      (event) => hear(event, event.composedPath()),
      options,
    )
  return () => stop.abort()
}
