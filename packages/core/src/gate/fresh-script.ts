import { isGecko } from './is-gecko.js'

const fresh = new WeakSet<Element>()

/**
 * Whether the browser may treat a script as already started, so that inserting it again runs nothing: scripts that `innerHTML`
 * made, and clones of them. An `innerHTML` script gives itself away: its `async` mirrors the attribute, where others read true.
 * A clone does not.
 * In Firefox, where nothing shows it, a script that was parsed with the page does not count as started.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const mayBeSpent = (script: HTMLScriptElement, isLate = false): boolean =>
  !fresh.has(script) && (isLate || !(isGecko() || script.async || script.hasAttribute('async')))

/** Replaces a script that was kept from running by another. */
export function standFor(first: HTMLScriptElement, script: HTMLScriptElement): void {
  tellOf(script, first)
  first.replaceWith(script)
}

/** Passes the events of a script on to the listeners of another, also to those in attributes. */
export function tellOf(script: HTMLScriptElement, first: HTMLScriptElement): void {
  for (const { name } of [...script.attributes]) {
    if (name.startsWith('on')) script.removeAttribute(name)
  }
  for (const type of ['load', 'error']) {
    script.addEventListener(type, () => first.dispatchEvent(new Event(type)))
  }
  fresh.add(script)
}
