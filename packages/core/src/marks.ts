import { meetsCondition, parseCondition } from './condition.js'
import { heldNames, holdElement, isAstray } from './element.js'
import { nextStep, type State } from './next-step.js'
import { isHeldScript, isScript } from './script.js'
import { holdTemplate, isTemplate, warnOfRequests } from './template.js'
import type { Consent } from './types.js'
import { reportUnknownNames } from './unknown-names.js'

/** What is known of an element. */
interface Mark {
  readonly state: State
  /** What its attribute said last. */
  readonly condition: string
  /** Whether it was added after the page was parsed. */
  readonly isLate: boolean
}

/** Knows where each element stands, holds it, and takes it back; unlike the gate it releases nothing. */
export function createMarks({ granted, policy }: Pick<Consent, 'granted' | 'policy'>) {
  const reportUnknown = reportUnknownNames(policy)
  const marks = new WeakMap<Element, Mark>()
  /** What may have to be taken back, in the page or out of it. */
  const released = new Set<WeakRef<Element>>()
  let once = new WeakSet<Element>()

  const conditionOf = (element: Element): string =>
    element.getAttribute('data-consent') ?? marks.get(element)?.condition ?? ''
  const isAllowed = (element: Element): boolean =>
    once.has(element) || meetsCondition(parseCondition(conditionOf(element)), granted)
  const stepOf = (element: Element): ReturnType<typeof nextStep> =>
    nextStep(marks.get(element)?.state, {
      isScript: isScript(element),
      isAllowed: isAllowed(element),
    })

  function setState(element: Element, state: State, isLate = marks.get(element)?.isLate): void {
    marks.set(element, { state, condition: conditionOf(element), isLate: Boolean(isLate) })
    const said = state === 'released' ? state : 'held'
    if (element.getAttribute('data-consent-state') !== said)
      element.setAttribute('data-consent-state', said)
    if (state === 'released' && !isScript(element)) released.add(new WeakRef(element))
  }

  /** Takes from the page what it must not have; a template with all that stood in it. */
  function takeBack(element: Element): void {
    setState(element, 'held')
    if (isTemplate(element)) for (const inner of holdTemplate(element)) setState(inner, 'held')
    else holdElement(element)
  }

  function add(element: Element, isLate: boolean): void {
    const condition = conditionOf(element)
    if (isScript(element) && !isHeldScript(element)) {
      marks.set(element, { state: 'refused', condition, isLate })
      // One that says so was released before: it is a copy, or an earlier gate's.
      if (element.getAttribute('data-consent-state') === 'released') return
      const form = `<script type="text/plain" data-consent="${condition}"${element.src && ` src="${element.src}"`}>`
      console.warn(`[sluice] Not held: the browser runs it; write ${form}`, element)
      return
    }
    reportUnknown(element, condition)
    setState(element, 'held', isLate)
    if (isTemplate(element) && !isLate) warnOfRequests(element)
    if (!isAllowed(element)) takeBack(element)
  }

  return {
    isAllowed,
    setState,
    stateOf: (element: Element): State | undefined => marks.get(element)?.state,
    isLate: (element: Element): boolean => Boolean(marks.get(element)?.isLate),
    isDue: (element: Element): boolean => stepOf(element) === 'release',
    /** Holds what is new, and takes back what is denied. */
    look(element: Element, isLate: boolean): void {
      const mark = marks.get(element)
      if (mark && mark.condition !== conditionOf(element)) {
        reportUnknown(element, conditionOf(element))
        marks.set(element, { ...mark, condition: conditionOf(element) })
      }
      if (!mark) add(element, isLate)
      else if (stepOf(element) === 'hold') takeBack(element)
      // A template that was released before the parser had passed it, or to which the page added.
      else if (mark.state === 'released' && isTemplate(element) && element.content.firstChild)
        setState(element, 'held')
    },
    /** Holds what stands in a template before it is in the page; a script that ran stays as it is. */
    holdInner(element: Element, template: Element): void {
      if (isScript(element) && marks.get(element)?.state === 'released') return
      setState(element, 'held', marks.get(template)?.isLate)
      holdElement(element)
      if (once.has(template) && conditionOf(element) === conditionOf(template)) once.add(element)
    },
    /** Hears of an attribute that the page changed, and answers whether that makes a difference. */
    notice(element: Element, name: string): boolean {
      const state = marks.get(element)?.state
      if (name === 'data-consent') return true
      if (!state || isScript(element) || state === 'waiting') return false
      // A new address is taken up; a live one that the page set or took away is put right.
      const isAddress = heldNames.includes(name)
      if (!isAddress && !isAstray(element, state === 'released')) return false
      setState(element, 'held')
      if (state !== 'released') holdElement(element)
      return true
    },
    allowOnce: (element: Element): void => void once.add(element),
    /** Ends what was allowed once, and takes back what is denied, also where it has left the page. */
    deny(): void {
      once = new WeakSet()
      for (const reference of released) {
        const element = reference.deref()
        if (element && stepOf(element) === 'hold') takeBack(element)
        if (!element || marks.get(element)?.state !== 'released') released.delete(reference)
      }
    },
  }
}
