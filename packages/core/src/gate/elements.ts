import type { TrustedPolicy } from '../page/trusted-policy.js'
import { unshadowed } from '../page/unshadowed.js'
import type { Policy } from '../types.js'
import { type Complain, neverHeld } from './complain.js'
import { heldAddresses, heldNames, watchedNames } from './held-addresses.js'
import { takeLazyNames } from './lazy-names.js'
import type { MarkedElements, Marks } from './marks.js'
import { holdElement, isAstray, type Readdress, releaseElement } from './release-element.js'
import { holdScript, isScript } from './script.js'
import { holdTemplate, isTemplate, releaseTemplate, requestedBy } from './template.js'

/** How the gate handles elements other than scripts: frames, pictures, media, style sheets and templates. */
export interface Elements extends MarkedElements {
  /** The attributes that make a difference to them. */
  readonly names: readonly string[]
  /** `isStrict`: scripts that nobody could hold, in a declarative shadow root, must never run. */
  release(element: Element, isStrict: boolean): void
}

export interface ElementTools {
  readonly marks: Marks
  readonly complain: Complain
  /** Called once an element has left the page. */
  readonly leaders: Map<Element, () => void>
  readonly trustedTypesPolicy: string | TrustedPolicy | undefined
  /** Its services may have other addresses for what they embed. */
  readonly policy: Policy
}

export type CreateElements = (tools: ElementTools) => Elements

/** Whether `data-consent` can hold this kind of element. */
const isHoldable = (element: Element): boolean =>
  isScript(element) || isTemplate(element) || Boolean(heldAddresses(element))

/** Why an element cannot be held; undefined if it can. */
function faultOf(element: Element): 'unholdable' | 'outside' | undefined {
  const { hasAttribute } = unshadowed(element)
  if (!isHoldable(element) || neverHeld.some((name) => hasAttribute(name))) return 'unholdable'
  return isTemplate(element) && element.firstChild ? 'outside' : undefined
}

export const createElements: CreateElements = ({
  marks,
  complain,
  leaders,
  trustedTypesPolicy,
  policy,
}) => {
  const readdress: Readdress = (said) =>
    policy.services.reduce((address, service) => service.readdress?.(address) ?? address, said)
  const { setState, stateOf, conditionOf, isAllowed } = marks
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

  /**
   * Holds what stands in a template before it is in the page, and answers whether it may go there; a script that ran
   * stays as it is. What has no condition of its own carries the template's on.
   */
  function holdInner(element: Element, template: Element): boolean {
    const own = unshadowed(element)
    const condition = conditionOf(template)
    if (own.localName === 'script' && !isScript(element)) own.setAttribute('type', 'text/plain')
    else if (!isHoldable(element))
      return [null, condition].includes(own.getAttribute('data-consent'))
    if (!own.hasAttribute('data-consent')) own.setAttribute('data-consent', condition)
    if (isScript(element)) {
      if (marks.hasStarted(element)) return true
      holdScript(element)
    }
    const fault = faultOf(element)
    if (fault === 'unholdable') {
      marks.refuse(element, fault)
      return own.localName === 'script'
    }
    marks.join(element, template)
    setState(element, 'held')
    holdElement(element, complain)
    if (marks.isOnce(template) && conditionOf(element) === condition) marks.allowOnce(element)
    return true
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
      releaseTemplate(element, { hold: (inner) => holdInner(inner, element), isStrict })
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
