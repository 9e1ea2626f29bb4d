import { isGecko } from './is-gecko.js'

const fresh = new WeakSet<Element>()

/**
 * Whether a script may count as started already, as one that `innerHTML` made does, and every copy of it: such a one never
 * runs, put back or cloned. One from `innerHTML` reads `async` as its attribute says, unlike any other; its copy does not.
 * What stood in the page as it was parsed stays itself wherever that is not certain, as in Firefox, which does not show it.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const mayBeSpent = (script: HTMLScriptElement, isLate: boolean): boolean =>
  !fresh.has(script) && (isLate || !(isGecko() || script.async || script.hasAttribute('async')))

/** Puts a script where another stood that was kept from running. */
export function standFor(first: HTMLScriptElement, script: HTMLScriptElement): void {
  tellOf(script, first)
  first.replaceWith(script)
}

/** Tells another script's listeners what becomes of this one, those in its attributes as well. */
export function tellOf(script: HTMLScriptElement, first: HTMLScriptElement): void {
  for (const { name } of [...script.attributes]) {
    if (name.startsWith('on')) script.removeAttribute(name)
  }
  for (const type of ['load', 'error']) {
    script.addEventListener(type, () => first.dispatchEvent(new Event(type)))
  }
  fresh.add(script)
}
