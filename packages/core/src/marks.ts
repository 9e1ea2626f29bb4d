import { meetsCondition, parseCondition } from './condition.js'
import { holdElement, isAstray } from './element.js'
import { heldNames } from './gate/held-addresses.js'
import { holdRefusal, isHoldable } from './gate/hold-refusal.js'
import { takeLazyNames } from './gate/lazy-names.js'
import { nextStep, type State } from './next-step.js'
import { unshadowed } from './page/unshadowed.js'
import { holdScript, isHeldScript, isScript } from './script.js'
import { report } from './surface.js'
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

/** Scripts that a gate has given life: one that starts later leaves them alone. */
const started = new WeakSet<Element>()

/** What two scripts have in common that do the same. */
const workOf = (script: HTMLScriptElement): string => script.src || script.text

/** Knows where each element stands, holds it, and takes it back; unlike the gate it releases nothing. */
export function createMarks({ granted, policy }: Pick<Consent, 'granted' | 'policy'>) {
  const reportUnknown = reportUnknownNames(policy)
  const marks = new WeakMap<Element, Mark>()
  /** Those that wait for a grant, so that nobody has to ask the document for them. */
  const held = new Set<Element>()
  /** What may have to be taken back, in the page or out of it. */
  const released = new Set<WeakRef<Element>>()
  const references = new WeakMap<Element, WeakRef<Element>>()
  const failed = new WeakSet<Element>()
  /** What scripts of this page have done. */
  const done = new Set<string>()
  let once = new WeakSet<Element>()

  const conditionOf = (element: Element): string =>
    unshadowed(element).getAttribute('data-consent') ?? marks.get(element)?.condition ?? ''
  const isAllowed = (element: Element): boolean =>
    once.has(element) || meetsCondition(parseCondition(conditionOf(element)), granted)
  const stepOf = (element: Element): ReturnType<typeof nextStep> =>
    nextStep(marks.get(element)?.state, {
      isScript: isScript(element),
      isAllowed: isAllowed(element),
    })

  /** Judges one element by itself: what throws is reported once, stops no other element, and leaves this one as it is. */
  function judge<T>(element: Element, run: () => T): T | undefined {
    try {
      return run()
    } catch (error) {
      if (!failed.has(element)) report(error)
      failed.add(element)
    }
  }

  /** One for each element, however often it is released. */
  function referenceTo(element: Element): WeakRef<Element> {
    const reference = references.get(element) ?? new WeakRef(element)
    references.set(element, reference)
    return reference
  }

  function setState(element: Element, state: State, isLate = marks.get(element)?.isLate): void {
    const before = marks.get(element)
    marks.set(element, { state, condition: conditionOf(element), isLate: Boolean(isLate) })
    if (state === 'held') held.add(element)
    else held.delete(element)
    if (isScript(element)) {
      // Until a denial comes while it is fetched.
      if (before?.state === 'released') done.delete(workOf(element))
      if (state === 'released') {
        started.add(element)
        done.add(workOf(element))
      }
    } else if (state === 'released') released.add(referenceTo(element))
    const own = unshadowed(element)
    // Routers compare the markup of scripts in a head, and run what is new to them.
    if (isScript(element) && own.parentElement?.localName === 'head') return
    const said = state === 'released' ? state : 'held'
    // Also where markup says so already: whoever watches the attribute hears of it.
    if (!before || own.getAttribute('data-consent-state') !== said)
      own.setAttribute('data-consent-state', said)
  }

  /** Never releases an element, whatever is granted, and says why. */
  function refuse(element: Element, why?: string): void {
    setState(element, 'refused')
    unshadowed(element).setAttribute('data-consent-state', 'refused')
    if (why) console.error(why, element)
  }

  /** Takes from the page what it must not have; a template with all that stood in it. */
  function takeBack(element: Element): void {
    setState(element, 'held')
    if (isTemplate(element)) for (const inner of holdTemplate(element)) setState(inner, 'held')
    else holdElement(element)
  }

  function add(element: Element, isLate: boolean): void {
    // One that an earlier gate released, or that Astro has put in place of an equal one and says was there before:
    // https://docs.astro.build/en/guides/view-transitions/#script-re-execution
    const isAgain = (): boolean =>
      isScript(element) && 'astroExec' in element.dataset && done.has(workOf(element))
    if (started.has(element) || isAgain()) {
      marks.set(element, { state: 'refused', condition: conditionOf(element), isLate })
      return
    }
    const condition = conditionOf(element)
    const refusal = holdRefusal(element, condition)
    if (refusal) {
      refuse(element, refusal)
      return
    }
    if (isScript(element) && !isHeldScript(element)) {
      const form = `<script type="text/plain" data-consent="${condition}"${element.src && ` src="${element.src}"`}>`
      refuse(element)
      console.warn(`[sluice] Not held: the browser runs it; write ${form}`, element)
      return
    }
    if (isTemplate(element) && element.firstChild) {
      const way = 'set its innerHTML, or put data-consent on what stands in it'
      refuse(
        element,
        `[sluice] Page code put the content beside the template, where it loads; ${way}`,
      )
      return
    }
    reportUnknown(element, condition)
    takeLazyNames(element)
    setState(element, 'held', isLate)
    if (isTemplate(element) && !isLate) warnOfRequests(element)
    if (!isAllowed(element)) takeBack(element)
  }

  return {
    /** Those that wait for a grant; what has left the page is forgotten until it comes back. */
    held(): Element[] {
      for (const element of held) if (!element.isConnected) held.delete(element)
      return [...held]
    },
    isAllowed,
    judge,
    refuse,
    setState,
    takeBack,
    stateOf: (element: Element): State | undefined => marks.get(element)?.state,
    isLate: (element: Element): boolean => Boolean(marks.get(element)?.isLate),
    /** One that lost its attribute is nobody's to let go. */
    isDue: (element: Element): boolean =>
      stepOf(element) === 'release' && unshadowed(element).hasAttribute('data-consent'),
    /** Holds what is new, and takes back what is denied. */
    look(element: Element, isLate: boolean): void {
      const mark = marks.get(element)
      if (mark && mark.condition !== conditionOf(element)) {
        reportUnknown(element, conditionOf(element))
        marks.set(element, { ...mark, condition: conditionOf(element) })
      }
      if (!mark) add(element, isLate)
      else if (mark.state === 'held') held.add(element)
      else if (stepOf(element) === 'hold') takeBack(element)
      // A template that was released before the parser had passed it, or to which the page added.
      else if (mark.state === 'released' && isTemplate(element) && element.content.firstChild)
        setState(element, 'held')
    },
    /**
     * Holds what stands in a template before it is in the page, and answers whether it may go there; a script that ran
     * stays as it is. What has no condition of its own carries the template's on.
     */
    holdInner(element: Element, template: Element): boolean {
      const own = unshadowed(element)
      const condition = conditionOf(template)
      if (own.localName === 'script' && !isScript(element)) own.setAttribute('type', 'text/plain')
      else if (!isHoldable(element))
        return [null, condition].includes(own.getAttribute('data-consent'))
      if (!own.hasAttribute('data-consent')) own.setAttribute('data-consent', condition)
      if (isScript(element)) {
        if (started.has(element)) return true
        holdScript(element)
      }
      const refusal = holdRefusal(element, conditionOf(element))
      if (refusal) {
        refuse(element, refusal)
        return own.localName === 'script'
      }
      setState(element, 'held', marks.get(template)?.isLate)
      holdElement(element)
      if (once.has(template) && conditionOf(element) === condition) once.add(element)
      return true
    },
    /** Hears of an attribute that the page changed, and answers whether that makes a difference. */
    notice(element: Element, name?: string): boolean {
      const state = marks.get(element)?.state
      if (name === 'data-consent') return true
      if (!state || isScript(element) || state === 'waiting') return false
      // A new address is taken up; a live one that the page set or took away is put right.
      const isAddress = name !== undefined && heldNames.includes(name)
      if (!isHoldable(element) || (!isAddress && !isAstray(element, state === 'released')))
        return false
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
        if (element && stepOf(element) === 'hold') judge(element, () => takeBack(element))
        if (!element || marks.get(element)?.state !== 'released') released.delete(reference)
      }
    },
  }
}
