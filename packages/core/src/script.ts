/**
 * Runs a held script by putting the same node back: of all ways, the one that runs in every engine and
 * keeps the nonce and the Trusted Types approval, which both live on the node.
 */
export function runScript(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script
  script.remove()
  const { type } = script.dataset
  if (type) script.type = type
  else script.removeAttribute('type')
  // A script that was inert counts as async from then on, unless told otherwise:
  // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
  if (!script.hasAttribute('async')) script.async = false
  parentNode?.insertBefore(script, nextSibling)
}

/** Settles when an external script has run or failed, or after the timeout, in milliseconds: none may stall the rest. */
export const scriptSettled = (script: HTMLScriptElement, timeout: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      console.warn(
        `[sluice] A released script took over ${timeout} ms; the next ones go on`,
        script,
      )
      resolve()
    }, timeout)
    script.addEventListener('load', done)
    script.addEventListener('error', done)
  })

/** How a script takes its turn: at once, in document order, or in order after all of those. */
export type Turn = 'async' | 'ordered' | 'deferred'

/** The turn that the author meant: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async */
export function turnOf(script: HTMLScriptElement): Turn {
  const isModule = script.dataset.type === 'module'
  if (script.hasAttribute('async') && (isModule || script.hasAttribute('src'))) return 'async'
  return isModule || (script.defer && script.hasAttribute('src')) ? 'deferred' : 'ordered'
}
