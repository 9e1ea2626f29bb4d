import { isGecko } from './gate/is-gecko.js'
import { unshadowed } from './page/unshadowed.js'
import { report } from './surface.js'

const fresh = new WeakSet<Element>()

/**
 * Whether a script may count as started already, as one that `innerHTML` made does, and every copy of it: such a one never
 * runs, put back or cloned. One from `innerHTML` reads `async` as its attribute says, unlike any other; its copy does not.
 * What stood in the page as it was parsed stays itself wherever that is not certain, as in Firefox, which does not show it.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export const mayBeSpent = (script: HTMLScriptElement, isLate: boolean): boolean =>
  !fresh.has(script) && (isLate || !(isGecko() || script.async || script.hasAttribute('async')))

/**
 * Whether a script counts as started. A copy does where its original does; one with an empty address tells an `error` if
 * it does not, requests nothing, and needs no policy's leave.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function isSpent(script: HTMLScriptElement): Promise<boolean> {
  const { createElement, head, documentElement } = unshadowed(script.ownerDocument)
  const place = head ?? documentElement
  const copy = script.cloneNode() as HTMLScriptElement
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name)
  return new Promise((resolve) => {
    let isStarted = true
    const probe = (script: HTMLScriptElement, hear: () => void): void => {
      // Text set as an attribute would be for Trusted Types to judge.
      script.toggleAttribute('src', true)
      script.onerror = hear
      place?.append(script)
      script.remove()
    }
    probe(copy, () => {
      isStarted = false
    })
    probe(createElement('script'), () => resolve(isStarted))
  })
}

/**
 * Makes an equal script, held, with its nonce; what happens to it is told to the first one's listeners too.
 * Its text and address are text: undefined where the page's Trusted Types refuse that.
 */
export function freshScript(spent: HTMLScriptElement): HTMLScriptElement | undefined {
  const script = unshadowed(spent.ownerDocument).createElement('script')
  try {
    for (const { name, value } of spent.attributes) {
      if (!name.startsWith('on')) script.setAttribute(name, value)
    }
    script.text = spent.text
  } catch (error) {
    return report(error) as undefined
  }
  script.type = 'text/plain'
  script.nonce = spent.nonce
  tellOf(script, spent)
  return script
}

/** Puts a script where another stood that was kept from running. */
export function standFor(first: HTMLScriptElement, script: HTMLScriptElement): void {
  tellOf(script, first)
  first.replaceWith(script)
}

/** Tells another script's listeners what becomes of this one, those in its attributes as well. */
function tellOf(script: HTMLScriptElement, first: HTMLScriptElement): void {
  for (const { name } of [...script.attributes]) {
    if (name.startsWith('on')) script.removeAttribute(name)
  }
  for (const type of ['load', 'error']) {
    script.addEventListener(type, () => first.dispatchEvent(new Event(type)))
  }
  fresh.add(script)
}
