import { meetsCondition, parseCondition } from '../policy/condition.js'
import { namesOf } from '../policy/policy-of.js'
import { report } from '../surface.js'
import type { Consent } from '../types.js'
import type { Complain, Fault } from './complain.js'
import { isHeldScript, isScript } from './script.js'

/**
 * Where an element stands. `waiting` is granted and waits for its turn. `refused` is not released by any grant, until the page
 * changes the element.
 */
export type State = 'held' | 'waiting' | 'released' | 'refused'

/** What the gate knows of an element. */
interface Mark {
  /** Undefined while nobody is there who knows such elements. */
  state?: State
  /** The last value of its attribute. */
  condition: string
  /** Whether it was added after the page was parsed. */
  isLate: boolean
}

/** Scripts that a gate has released. A gate that starts later leaves them alone. */
const started = new WeakSet<Element>()

/** A text that is equal for two scripts that do the same. */
const workOf = (script: HTMLScriptElement): string => script.src || script.text

/** How elements other than scripts are held. */
export interface MarkedElements {
  /** Holds what is new. */
  add(element: Element): void
  /** Takes back what is denied, and takes up what the page has added to a template. */
  look(element: Element): void
  /** Hears of an attribute that the page changed, and answers whether that makes a difference. */
  notice(element: Element, name?: string): boolean
  /** Takes back what is denied, also where it has left the page. */
  deny(): void
}

export interface MarkTools {
  readonly complain: Complain
  /** Undefined until it is there. */
  elements(): MarkedElements | undefined
}

export type Marks = ReturnType<typeof createMarks>

/** Remembers where each element stands, and holds it. Unlike the gate it releases nothing. */
export function createMarks(
  { granted, policy }: Pick<Consent, 'granted' | 'policy'>,
  { complain, elements }: MarkTools,
) {
  const names = new Set(namesOf(policy))
  // Read from the prototype once, because a form's fields can shadow them.
  const { getAttribute, hasAttribute, setAttribute } = Element.prototype
  const marks = new WeakMap<Element, Mark>()
  /** The elements that wait for a grant, so that the document need not be searched for them. */
  const held = new Set<Element>()
  const failed = new WeakSet<Element>()
  /** What scripts of this page have done. */
  const done = new Set<string>()
  let once = new WeakSet<Element>()

  const stateOf = (element: Element): State | undefined => marks.get(element)?.state
  const conditionOf = (element: Element): string =>
    getAttribute.call(element, 'data-consent') ?? marks.get(element)?.condition ?? ''
  const isAllowed = (element: Element): boolean =>
    once.has(element) || meetsCondition(parseCondition(conditionOf(element)), granted)

  /** Judges one element. An error is reported once, stops no other element, and leaves this one as it is. */
  function judge<T>(element: Element, run: () => T): T | undefined {
    try {
      return run()
    } catch (error) {
      if (!failed.has(element)) report(error)
      failed.add(element)
    }
  }

  function setState(element: Element, state: State): void {
    const mark = markOf(element)
    const before = mark.state
    mark.state = state
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
    show(element, state === 'released' ? state : 'held', !before)
  }

  /** Also where markup says so already: whoever watches the attribute hears of it. */
  function show(element: Element, said: State, isNew: boolean): void {
    if (isNew || getAttribute.call(element, 'data-consent-state') !== said)
      setAttribute.call(element, 'data-consent-state', said)
  }

  function markOf(element: Element, isLate = false): Mark {
    const condition = conditionOf(element)
    const mark = marks.get(element) ?? { condition, isLate }
    mark.condition = condition
    marks.set(element, mark)
    return mark
  }

  /** Never releases an element, whatever is granted, and says why. */
  function refuse(element: Element, fault: Fault): void {
    setState(element, 'refused')
    show(element, 'refused', false)
    complain(fault, element)
  }

  /** Says which names of its condition nobody can grant. */
  function checkNames(element: Element): void {
    const condition = conditionOf(element)
    const isKnown = (all: readonly string[]): boolean =>
      Boolean(all[0]) && all.every((name) => names.has(name))
    if (!parseCondition(condition).every(isKnown)) complain('unknown', element, condition)
  }

  function add(element: Element, isLate: boolean): void {
    const mark = markOf(element, isLate)
    if (!isScript(element)) {
      checkNames(element)
      elements()?.add(element)
    }
    // One that an earlier gate released, or that Astro has put in place of an equal one and says was there before:
    // https://docs.astro.build/en/guides/view-transitions/#script-re-execution
    else if (started.has(element) || ('astroExec' in element.dataset && done.has(workOf(element))))
      mark.state = 'refused'
    else if (isHeldScript(element)) {
      checkNames(element)
      if (element.dataset.src !== undefined) complain('lazy', element, 'data-src')
      setState(element, 'held')
    } else refuse(element, 'unheld')
  }

  return {
    /** The elements that wait for a grant. An element that has left the page is forgotten until it comes back. */
    held(): Element[] {
      for (const element of held) if (!element.isConnected) held.delete(element)
      return [...held]
    },
    isAllowed,
    judge,
    refuse,
    setState,
    stateOf,
    conditionOf,
    hasStarted: (element: Element): boolean => started.has(element),
    isLate: (element: Element): boolean => markOf(element).isLate,
    /** Makes what stands in a template as late as that. */
    join: (element: Element, template: Element): void =>
      void markOf(element, markOf(template).isLate),
    isOnce: (element: Element): boolean => once.has(element),
    allowOnce: (element: Element): void => void once.add(element),
    /** One that lost its attribute is nobody's to let go. */
    isDue: (element: Element): boolean =>
      stateOf(element) === 'held' &&
      hasAttribute.call(element, 'data-consent') &&
      isAllowed(element),
    /** Holds new elements, and takes back denied ones. */
    look(element: Element, isLate: boolean): void {
      const mark = marks.get(element)
      if (mark?.state && mark.condition !== conditionOf(element)) {
        markOf(element)
        checkNames(element)
      }
      if (!mark?.state) add(element, isLate)
      else if (mark.state === 'held') held.add(element)
      else if (mark.state === 'released' && !isScript(element)) elements()?.look(element)
    },
    /** Hears of an attribute that the page changed, and answers whether that makes a difference. */
    notice(element: Element, name?: string): boolean {
      if (name === 'data-consent') return true
      const state = stateOf(element)
      return (
        Boolean(state) &&
        state !== 'waiting' &&
        !isScript(element) &&
        Boolean(elements()?.notice(element, name))
      )
    },
    /** Ends what was allowed once, and takes back what is denied. */
    deny(): void {
      once = new WeakSet()
      elements()?.deny()
    },
  }
}
