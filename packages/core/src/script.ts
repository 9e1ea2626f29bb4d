export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script'

/** A classic script with `nomodule` is never fetched. */
const hasFile = (script: HTMLScriptElement): boolean =>
  script.hasAttribute('src') && !script.noModule

const isModule = (script: HTMLScriptElement): boolean => script.dataset.type === 'module'

/**
 * How an element takes its turn: at once, in document order, or in order after all of those, as the author
 * of a script meant it: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async
 */
export function turnOf(element: Element): 'async' | 'ordered' | 'deferred' {
  if (!isScript(element)) return 'async'
  if (isModule(element)) return element.hasAttribute('async') ? 'async' : 'deferred'
  if (!hasFile(element)) return 'ordered'
  if (element.hasAttribute('async')) return 'async'
  return element.defer ? 'deferred' : 'ordered'
}

/** Fetches a script's file ahead of its turn, with the attributes that decide whether the fetch is the same. */
export function preloadScript(element: Element): HTMLLinkElement | undefined {
  if (!isScript(element) || !hasFile(element)) return
  const link = element.ownerDocument.createElement('link')
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy']) {
    const value = element.getAttribute(name)
    if (value !== null) link.setAttribute(name, value)
  }
  link.rel = isModule(element) ? 'modulepreload' : 'preload'
  link.as = 'script'
  link.nonce = element.nonce
  link.href = element.src
  element.ownerDocument.head.append(link)
  return link
}

/**
 * Runs a held script by putting the same node back: of all ways, the one that runs in every engine and
 * keeps the nonce and the Trusted Types approval, which both live on the node. Resolves when it has run
 * or failed, or after the timeout, in milliseconds.
 */
export function runScript(script: HTMLScriptElement, timeout: number): Promise<void> {
  const { parentNode, nextSibling } = script
  script.remove()
  const { type } = script.dataset
  if (type) script.type = type
  else script.removeAttribute('type')
  // A script that was inert counts as async from then on, unless told otherwise:
  // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
  if (!script.hasAttribute('async')) script.async = false
  const settled = hasFile(script) ? settledOrLate(script, timeout) : Promise.resolve()
  parentNode?.insertBefore(script, nextSibling)
  return settled
}

const settledOrLate = (script: HTMLScriptElement, timeout: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.warn(`[sluice] Not loaded after ${timeout} ms; the next ones go on`, script)
      resolve()
    }, timeout)
    for (const type of ['load', 'error']) {
      script.addEventListener(type, () => {
        clearTimeout(timer)
        resolve()
      })
    }
  })

/** Keeps a script that is still being fetched from running: it is in another document than it was prepared for. */
export function abandonScript(script: Element): void {
  // https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
  script.ownerDocument.implementation.createHTMLDocument('').adoptNode(script)
}
