import { unshadowed } from '../page/unshadowed.js'
import { isScript } from '../script.js'
import { isTemplate } from '../template.js'
import { heldAddresses } from './held-addresses.js'

/** What loads something all the same, and has no held form. */
const neverHeld = ['srcdoc', 'imagesrcset', 'xlink:href']

/** Whether `data-consent` can hold an element of that kind at all. */
export const isHoldable = (element: Element): boolean =>
  isScript(element) || isTemplate(element) || Boolean(heldAddresses(element))

/** Why an element cannot be held, with what to write; undefined where it can. */
export function holdRefusal(element: Element, condition: string): string | undefined {
  const { localName, hasAttribute } = unshadowed(element)
  const attribute = neverHeld.find((name) => hasAttribute(name))
  if (isHoldable(element) && !attribute) return
  const [what, form] =
    localName === 'script'
      ? ['a script of an SVG', 'script type="text/plain"']
      : [attribute ?? `<${localName}>`, 'template']
  return `[sluice] data-consent cannot hold ${what}; write <${form} data-consent="${condition}">`
}
