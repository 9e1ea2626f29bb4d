import type { Complain, Fault } from './complain.js'
import { isScript } from './script.js'

/**
 * Where an element stands. `waiting` is granted and waits for its turn. `refused` is not released by any grant, until the page
 * changes the element.
 */
export type State = 'held' | 'waiting' | 'released' | 'refused'

/** Scripts that a gate has released. A gate that starts later leaves them alone. */
const started = new WeakSet<Element>()

/** A text that is equal for two scripts that do the same. */
const workOf = (script: HTMLScriptElement): string => script.src || script.text

/** Remembers where each element stands, and says it in the page. */
export function createStates(complain: Complain) {
  // Read from the prototype once, because a form's fields can shadow them.
  const { getAttribute, setAttribute } = Element.prototype
  const states = new WeakMap<Element, State>()
  const held = new Set<Element>()
  /** What scripts of this page have done. */
  const done = new Set<string>()

  const stateOf = (element: Element): State | undefined => states.get(element)

  /** A new element gets it even if its markup says so already, so that observers of the attribute hear of it. */
  function show(element: Element, said: State, isNew = false): void {
    if (isNew || getAttribute.call(element, 'data-consent-state') !== said)
      setAttribute.call(element, 'data-consent-state', said)
  }

  function setState(element: Element, state: State): void {
    const before = stateOf(element)
    states.set(element, state)
    if (state === 'held') held.add(element)
    else held.delete(element)
    if (isScript(element)) {
      // Until a denial comes while it is fetched.
      if (before === 'released') done.delete(workOf(element))
      if (state === 'released') {
        started.add(element)
        done.add(workOf(element))
      }
      // Routers compare the markup of scripts in a head, and run what is new to them.
      if (element.parentElement?.localName === 'head') return
    }
    // Before its turn an element shows that it is held, as it did.
    if (!before || state !== 'waiting')
      show(element, state === 'released' ? state : 'held', !before)
  }

  return {
    stateOf,
    setState,
    hasStarted: (element: Element): boolean => started.has(element),
    /** Has a held element that has come back wait again. */
    keep: (element: Element): void => void held.add(element),
    /** Never releases an element, whatever is granted, and says why. */
    refuse(element: Element, fault: Fault): void {
      setState(element, 'refused')
      show(element, 'refused')
      complain(fault, element)
    },
    /**
     * Leaves a script alone that an earlier gate has released, or that Astro has put in place of an equal one and says was
     * there before: https://docs.astro.build/en/guides/view-transitions/#script-re-execution
     */
    ignoreDone(script: HTMLScriptElement): boolean {
      const isDone =
        started.has(script) || ('astroExec' in script.dataset && done.has(workOf(script)))
      if (isDone) states.set(script, 'refused')
      return isDone
    },
    /** The elements that wait for a grant. An element that has left the page is forgotten until it comes back. */
    held: (): Element[] =>
      [...held].filter((element) => element.isConnected || !held.delete(element)),
  }
}
