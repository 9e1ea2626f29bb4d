import { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'

/** Gecko does not show which scripts a parser of fragments made. */
const isGecko = 'mozInnerScreenX' in globalThis

/**
 * Whether a script that was added later may count as started already, as one that `innerHTML` made does: it
 * never runs, put back or cloned. Only such a one reads `async` as its attribute says; see the fragment case at
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const mayBeSpent = (script: HTMLScriptElement): boolean =>
  isGecko || script.async === script.hasAttribute('async')

/** Puts an equal script in its place, with its nonce; what happens to it is told to the first one's listeners too. */
export function freshScript(
  spent: HTMLScriptElement,
  trustedTypesPolicy?: string | TrustedPolicy,
): HTMLScriptElement {
  const script = spent.ownerDocument.createElement('script')
  const policy = trustedPolicy(trustedTypesPolicy)
  script.type = spent.type
  for (const { name, value } of spent.attributes) {
    script.setAttribute(name, name === 'src' ? policy.createScriptURL(value) : value)
  }
  script.nonce = spent.nonce
  script.text = policy.createScript(spent.text)
  for (const type of ['load', 'error']) {
    script.addEventListener(type, () => spent.dispatchEvent(new Event(type)))
  }
  spent.replaceWith(script)
  return script
}
