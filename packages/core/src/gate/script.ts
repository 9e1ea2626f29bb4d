import { unshadowed } from '../page/unshadowed.js'

/** The types that the browser runs, besides modules: https://mimesniff.spec.whatwg.org/#javascript-mime-type-essence-match */
const javaScript =
  /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i

/** Whether it is an HTML script. An SVG has scripts of another kind. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element

/** Whether a script is held by its type. The browser runs any other type at once, or never. */
export const isHeldScript = (script: HTMLScriptElement): boolean =>
  /^\s*text\/plain\s*$/i.test(script.type)

const isModule = (script: HTMLScriptElement): boolean => script.dataset.type === 'module'

/** Whether the browser fetches and runs scripts of that type: nothing waits for any other. */
export const isRunnable = (type = ''): boolean => type === 'module' || javaScript.test(type.trim())

/** A classic script with `nomodule` is never fetched. */
const isIgnored = (script: HTMLScriptElement): boolean => script.noModule && !isModule(script)

/** Whether it is a script that the browser has to fetch. */
export const isFile = (element: Element): boolean =>
  isScript(element) &&
  element.hasAttribute('src') &&
  !isIgnored(element) &&
  isRunnable(element.dataset.type)

/**
 * How an element takes its turn: at once, in document order, or in order after all of those, as the author
 * of a script meant it: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async
 */
export function turnOf(element: Element): 'async' | 'ordered' | 'deferred' {
  if (!isScript(element)) return 'async'
  if (isModule(element)) return element.hasAttribute('async') ? 'async' : 'deferred'
  if (!isFile(element)) return 'ordered'
  if (element.hasAttribute('async')) return 'async'
  return element.defer ? 'deferred' : 'ordered'
}

/** Fetches a script's file ahead of its turn, with the attributes that decide whether the fetch is the same. */
export function preloadScript(element: Element): HTMLLinkElement | undefined {
  if (!isScript(element) || !isFile(element)) return
  const { createElement, head } = unshadowed(element.ownerDocument)
  const link = createElement('link')
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy']) {
    const value = element.getAttribute(name)
    if (value !== null) link.setAttribute(name, value)
  }
  link.rel = isModule(element) ? 'modulepreload' : 'preload'
  link.as = 'script'
  link.nonce = element.nonce
  link.href = element.src
  head?.append(link)
  return link
}

/** Makes any script held markup: its real type stands in `data-type`. */
export function holdScript(script: HTMLScriptElement): void {
  if (isHeldScript(script)) return
  const type = script.getAttribute('type')
  if (type) script.dataset.type = type
  script.type = 'text/plain'
}

/** A script that was inserted again. */
export interface Run {
  readonly script: HTMLScriptElement
  /** Resolves when the script has run or failed, or is no longer waited for. */
  readonly settled: Promise<void>
  /** Whether any of it may have run. No event says when an inline module has. */
  hasRun: boolean
  /** Whether it may still run. */
  isOnItsWay: boolean
  settle(): void
}

/**
 * Runs a held script by putting the same node back: of all ways, the one that runs in every engine and
 * keeps the nonce and the Trusted Types approval, which both live on the node. The page finds the node where it was, and
 * as it was: what decides how it runs is read when it is put in.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function runScript(script: HTMLScriptElement, inOrder: boolean): Run {
  const { parentNode, nextSibling } = script
  const hasFile = isFile(script)
  let settle = (): void => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  const run: Run = {
    script,
    settled,
    settle,
    hasRun: !hasFile && !isIgnored(script) && isRunnable(script.dataset.type),
    isOnItsWay: hasFile || isModule(script),
  }
  for (const type of hasFile ? ['load', 'error'] : []) {
    script.addEventListener(type, () => {
      run.hasRun = type === 'load'
      run.isOnItsWay = false
      settle()
    })
  }
  const { type } = script
  script.remove()
  // An empty type is JavaScript. Removing the attribute and setting it again would change its place in the markup.
  script.type = script.dataset.type ?? ''
  // A script that was inert counts as async from then on, unless it is told otherwise:
  // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
  if (inOrder && !script.hasAttribute('async')) script.async = false
  if (parentNode) unshadowed(parentNode).insertBefore(script, nextSibling)
  script.type = type
  if (!hasFile) settle()
  return run
}

/** Keeps a script that is still being fetched from running: it is in another document than it was prepared for. */
export function abandonScript(script: Element): void {
  // https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
  unshadowed(script.ownerDocument).implementation.createHTMLDocument('').adoptNode(script)
}
