import type { GateTools } from './gate-tools.js'
import { heldNames, watchedNames } from './held-addresses.js'
import { holdInner } from './hold-inner.js'
import { faultOf, isHoldable } from './holdable.js'
import { takeLazyNames } from './lazy-names.js'
import { holdElement, isAstray, type Readdress, releaseElement } from './release-element.js'
import { holdTemplate, isTemplate, releaseTemplate, requestedBy } from './template.js'

/** How the gate handles elements other than scripts: frames, pictures, media, style sheets and templates. */
export interface Elements {
  /** Holds what is new. */
  add(element: Element): void
  /** Takes back what is denied, and takes up what the page has added to a template. */
  look(element: Element): void
  /** Hears of an attribute that the page changed, and answers whether that makes a difference. */
  notice(element: Element, name?: string): boolean
  /** Takes back what is denied, also where it has left the page. */
  deny(): void
  /** The attributes that make a difference to them. */
  readonly names: readonly string[]
  /** `isStrict`: scripts in a declarative shadow root, which the gate cannot hold, must never run. */
  release(element: Element, isStrict: boolean): void
}

export function createElements(tools: GateTools, leaders: Map<Element, () => void>): Elements {
  const { means, consent, options, marks } = tools
  const { complain } = means
  const { trustedTypesPolicy } = options
  const { setState, stateOf, isAllowed } = marks
  const readdress: Readdress = (said) =>
    consent.policy.services.reduce(
      (address, service) => service.readdress?.(address) ?? address,
      said,
    )
  /** What may have to be taken back, in the page or out of it. */
  const released = new Set<WeakRef<Element>>()
  const references = new WeakMap<Element, WeakRef<Element>>()

  /** One for each element, however often it is released. */
  function referenceTo(element: Element): WeakRef<Element> {
    const reference = references.get(element) ?? new WeakRef(element)
    references.set(element, reference)
    return reference
  }

  /** Takes from the page what it must not have; a template with all that stood in it. */
  function takeBack(element: Element): void {
    setState(element, 'held')
    if (isTemplate(element)) for (const inner of holdTemplate(element)) setState(inner, 'held')
    else holdElement(element, complain)
  }

  return {
    names: watchedNames,
    add(element) {
      const fault = faultOf(element)
      if (fault) return marks.refuse(element, fault)
      takeLazyNames(element, complain)
      setState(element, 'held')
      const requested = !marks.isLate(element) && isTemplate(element) && requestedBy(element)
      if (requested) complain('scanned', requested)
      if (!isAllowed(element)) takeBack(element)
    },
    look(element) {
      if (!isAllowed(element)) takeBack(element)
      // A template that was released before the parser had passed it, or to which the page added.
      else if (isTemplate(element) && element.content.firstChild) setState(element, 'held')
    },
    notice(element, name) {
      const isReleased = stateOf(element) === 'released'
      // A new address is taken up; a live one that the page set or took away is put right.
      const isAddress = name !== undefined && heldNames.includes(name)
      if (!isHoldable(element) || (!isAddress && !isAstray(element, isReleased, readdress)))
        return false
      setState(element, 'held')
      if (!isReleased) holdElement(element, complain)
      return true
    },
    release(element, isStrict) {
      const isReady =
        isTemplate(element) || releaseElement(element, { complain, trustedTypesPolicy, readdress })
      setState(element, isReady ? 'released' : 'refused')
      if (!isReady) return
      released.add(referenceTo(element))
      if (!isTemplate(element)) return
      leaders.set(element, () => takeBack(element))
      releaseTemplate(element, { hold: (inner) => holdInner(inner, element, tools), isStrict })
    },
    deny() {
      for (const reference of released) {
        const element = reference.deref()
        const isReleased = element && stateOf(element) === 'released'
        if (isReleased && !isAllowed(element)) marks.judge(element, () => takeBack(element))
        if (!element || stateOf(element) !== 'released') released.delete(reference)
      }
    },
  }
}
