import { type Condition, meetsCondition, parseCondition } from '../policy/condition.js'
import type { Consent } from '../types.js'

/** What was last seen of an element. */
interface Note {
  /** An element that has lost its attribute keeps its last condition. */
  readonly condition: string
  /** Whether it was added after the page was parsed, as it was first seen. */
  readonly isLate: boolean | undefined
}

/** Knows the condition of each element, and whether it is met. */
export function createConditions({ granted }: Pick<Consent, 'granted'>) {
  // Read from the prototype once, because a form's fields can shadow it.
  const { getAttribute } = Element.prototype
  const notes = new WeakMap<Element, Note>()
  let once = new WeakSet<Element>()

  const conditionOf = (element: Element): string =>
    getAttribute.call(element, 'data-consent') ?? notes.get(element)?.condition ?? ''

  /** The last condition that was parsed: most elements of a page have the same. */
  let last: readonly [text: string, condition: Condition] = ['', []]

  function meets(element: Element, text: string): boolean {
    if (once.has(element)) return true
    if (text !== last[0]) last = [text, parseCondition(text)]
    return meetsCondition(last[1], granted)
  }

  return {
    conditionOf,
    isAllowed: (element: Element): boolean => meets(element, conditionOf(element)),
    /** Unlike `isAllowed` false for an element that has lost its attribute: it is not released any more. */
    isMet(element: Element): boolean {
      const condition = getAttribute.call(element, 'data-consent')
      return condition !== null && meets(element, condition)
    },
    /** Notes the condition, and answers whether it is another one than before. */
    note(element: Element, isLate?: boolean): boolean {
      const condition = conditionOf(element)
      const before = notes.get(element)
      if (condition === before?.condition) return false
      notes.set(element, { isLate, ...before, condition })
      return true
    },
    isLate: (element: Element): boolean | undefined => notes.get(element)?.isLate,
    allowOnce: (element: Element): void => void once.add(element),
    isOnce: (element: Element): boolean => once.has(element),
    endOnce(): void {
      once = new WeakSet()
    },
  }
}
