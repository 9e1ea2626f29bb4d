import { unshadowed } from './page/unshadowed.js'

/** What the browser runs, besides modules: https://mimesniff.spec.whatwg.org/#javascript-mime-type-essence-match */
const javaScript =
  /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i

/** An SVG has scripts too, of another kind. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element

/** Any other type is the browser's to run, or never to. */
export const isHeldScript = (script: HTMLScriptElement): boolean =>
  /^\s*text\/plain\s*$/i.test(script.type)

const isModule = (script: HTMLScriptElement): boolean => script.dataset.type === 'module'

/** Whether the browser fetches and runs scripts of that type: nothing waits for any other. */
export const isRunnable = (type = ''): boolean => type === 'module' || javaScript.test(type.trim())

/** A classic script with `nomodule` is never fetched. */
const isIgnored = (script: HTMLScriptElement): boolean => script.noModule && !isModule(script)

const hasFile = (script: HTMLScriptElement): boolean =>
  script.hasAttribute('src') && !isIgnored(script) && isRunnable(script.dataset.type)

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

/** A script that was put back. */
export interface Run {
  /** Resolves when the script has run or failed, or is not waited for any longer. */
  readonly settled: Promise<void>
  /** Whether anything of it may have run. Nobody is told when an inline module has. */
  hasRun: boolean
  /** Whether it may still run. */
  isOnItsWay: boolean
  settle(): void
}

/** How a script is put back. */
export interface RunOptions {
  /** In milliseconds. */
  readonly timeout: number
  /** Whether the browser is to keep modules in order. */
  readonly inOrder: boolean
  onTimeout(): void
}

/**
 * Runs a held script by putting the same node back: of all ways, the one that runs in every engine and
 * keeps the nonce and the Trusted Types approval, which both live on the node.
 */
export function runScript(
  script: HTMLScriptElement,
  { timeout, inOrder, onTimeout }: RunOptions,
): Run {
  const { parentNode, nextSibling } = script
  const isFile = hasFile(script)
  const settled = createSettled(isFile ? timeout : undefined, () => {
    console.warn(`[sluice] Not loaded after ${timeout} ms; the next ones go on`, script)
    onTimeout()
  })
  const run: Run = {
    ...settled,
    hasRun: !isFile && !isIgnored(script) && isRunnable(script.dataset.type),
    isOnItsWay: isFile || isModule(script),
  }
  for (const type of isFile ? ['load', 'error'] : []) {
    script.addEventListener(type, () => {
      run.hasRun = type === 'load'
      run.isOnItsWay = false
      run.settle()
    })
  }
  script.remove()
  const { type } = script.dataset
  if (type) script.type = type
  else script.removeAttribute('type')
  // A script that was inert counts as async from then on. Modules are told otherwise, because an inline one does not say
  // when it has run. All others are waited for here: in the browser's own order one that never loads would stop the rest.
  // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
  if (inOrder && isModule(script) && !script.hasAttribute('async')) script.async = false
  if (parentNode) unshadowed(parentNode).insertBefore(script, nextSibling)
  if (!isFile) run.settle()
  return run
}

/** A promise that is kept from outside, or after the timeout where there is one. */
function createSettled(
  timeout: number | undefined,
  onTimeout: () => void,
): Pick<Run, 'settled' | 'settle'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let resolve = (): void => {}
  const settled = new Promise<void>((done) => {
    resolve = done
  })
  if (timeout !== undefined) {
    timer = setTimeout(() => {
      onTimeout()
      resolve()
    }, timeout)
  }
  return {
    settled,
    settle() {
      clearTimeout(timer)
      resolve()
    },
  }
}

/** Keeps a script that is still being fetched from running: it is in another document than it was prepared for. */
export function abandonScript(script: Element): void {
  // https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
  unshadowed(script.ownerDocument).implementation.createHTMLDocument('').adoptNode(script)
}
