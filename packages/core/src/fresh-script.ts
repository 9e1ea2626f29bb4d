import { report } from './surface.js'
import { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'

/** Gecko does not show which scripts a parser of fragments made. */
const isGecko = 'mozInnerScreenX' in globalThis

const fresh = new WeakSet<Element>()

/**
 * Whether a script may count as started already, as one that `innerHTML` made does, and every copy of it: such a one never
 * runs, put back or cloned. One from `innerHTML` reads `async` as its attribute says, unlike any other; its copy does not.
 * What stood in the page as it was parsed stays itself wherever that is not certain.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const mayBeSpent = (script: HTMLScriptElement, isLate: boolean): boolean =>
  !fresh.has(script) && (isLate || !(isGecko || script.async || script.hasAttribute('async')))

/**
 * Puts an equal script in its place, held, with its nonce; what happens to it is told to the first one's listeners too.
 * Where the page's Trusted Types refuse that, the script stays itself.
 */
export function freshScript(
  spent: HTMLScriptElement,
  trustedTypesPolicy?: string | TrustedPolicy,
): HTMLScriptElement {
  const script = spent.ownerDocument.createElement('script')
  try {
    const policy = trustedPolicy(trustedTypesPolicy)
    for (const { name, value } of spent.attributes) {
      // The first one's listeners hear of it, those in its attributes as well.
      if (name.startsWith('on')) continue
      script.setAttribute(name, name === 'src' ? policy.createScriptURL(value) : value)
    }
    script.text = policy.createScript(spent.text)
  } catch (error) {
    report(error)
    return spent
  }
  script.type = 'text/plain'
  script.nonce = spent.nonce
  for (const type of ['load', 'error']) {
    script.addEventListener(type, () => spent.dispatchEvent(new Event(type)))
  }
  fresh.add(script)
  spent.replaceWith(script)
  return script
}
