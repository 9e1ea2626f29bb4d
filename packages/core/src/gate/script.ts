import { unshadowed } from '../page/unshadowed.js'

/** The types that the browser runs, besides modules: https://mimesniff.spec.whatwg.org/#javascript-mime-type-essence-match */
const javaScript =
  /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i

/** Whether it is an HTML script. An SVG has scripts of another kind. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element

/** Whether a script is held by its type. The browser runs any other type at once, or never. */
export const isHeldScript = (script: HTMLScriptElement): boolean =>
  script.type.trim().toLowerCase() === 'text/plain'

/** The type that a held script will run as. Unlike `dataset`, it makes no list of all data attributes. */
export const realType = (script: Element): string => script.getAttribute('data-type') ?? ''

export const isModule = (script: HTMLScriptElement): boolean => realType(script) === 'module'

/** Whether the browser fetches and runs scripts of that type: nothing waits for any other. */
export const isRunnable = (type: string): boolean =>
  // The first two spare most pages the expression, which is slow when it is first asked.
  !type || type === 'module' || javaScript.test(type.trim())

/** A classic script with `nomodule` is never fetched. */
export const isIgnored = (script: HTMLScriptElement): boolean =>
  script.noModule && !isModule(script)

const isFetched = (script: HTMLScriptElement, type: string): boolean =>
  script.hasAttribute('src') && !isIgnored(script) && isRunnable(type)

/** Whether it is a script that the browser has to fetch. */
export const isFile = (element: Element): boolean =>
  isScript(element) && isFetched(element, realType(element))

/** At once, in document order, or in order after all of those. */
export type Turn = 'async' | 'ordered' | 'deferred'

/**
 * How an element takes its turn, as the author of a script meant it:
 * https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async
 */
export function turnOf(element: Element): Turn {
  if (!isScript(element)) return 'async'
  const type = realType(element)
  if (type !== 'module' && !isFetched(element, type)) return 'ordered'
  if (element.hasAttribute('async')) return 'async'
  return type === 'module' || element.defer ? 'deferred' : 'ordered'
}

/** What decides whether a fetch is the same. */
const fetchNames = ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce'] as const

/** Fetches a script's file ahead of its turn. */
export function preloadScript(element: Element): HTMLLinkElement | undefined {
  if (!isScript(element) || !isFile(element)) return
  const { createElement, head } = unshadowed(element.ownerDocument)
  const link = createElement('link')
  for (const name of fetchNames) Reflect.set(link, name, element[name])
  link.rel = isModule(element) ? 'modulepreload' : 'preload'
  link.as = 'script'
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
