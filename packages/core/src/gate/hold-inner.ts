import { unshadowed } from '../page/unshadowed.js'
import type { GateTools } from './gate-tools.js'
import { faultOf, isHoldable } from './holdable.js'
import { holdElement } from './release-element.js'
import { holdScript, isScript } from './script.js'

/**
 * Holds what stands in a template before it is in the page, and answers whether it may go there; a script that ran
 * stays as it is. What has no condition of its own carries the template's on.
 */
export function holdInner(
  element: Element,
  template: Element,
  { means: { complain }, marks }: GateTools,
): boolean {
  const own = unshadowed(element)
  const condition = marks.conditionOf(template)
  if (own.localName === 'script' && !isScript(element)) own.setAttribute('type', 'text/plain')
  else if (!isHoldable(element)) return [null, condition].includes(own.getAttribute('data-consent'))
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
  marks.note(element, marks.isLate(template))
  marks.setState(element, 'held')
  holdElement(element, complain)
  if (marks.isOnce(template) && marks.conditionOf(element) === condition) marks.allowOnce(element)
  return true
}
