import { unshadowed } from '../page/unshadowed.js'
import { isFile, isIgnored, isModule, isRunnable, realType } from './script.js'

/** A script that was inserted again. */
export interface Run {
  readonly script: HTMLScriptElement
  /** Resolves when the script has run or failed, or is no longer waited for. */
  readonly settled: Promise<void>
  /** Whether any of it may have run. No event says when an inline module has. */
  hasRun: boolean
  /** Whether it may still run. */
  isOnItsWay: boolean
  /** A copy of a file that has not started: it keeps the nonce, and the trust in its address. */
  readonly copy: HTMLScriptElement | undefined
  settle(): void
  /** Puts the script back, which runs it. */
  put(): void
}

/**
 * Makes a held script ready to run by putting the same node back. No other way runs in every engine and keeps the nonce and
 * the Trusted Types approval, which both live on the node. The page finds the node where and as it was, because the browser
 * reads how it runs when it is put in.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function readyScript(script: HTMLScriptElement, inOrder: boolean): Run {
  const hasFile = isFile(script)
  let settle = (): void => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  const run: Run = {
    script,
    settled,
    settle,
    hasRun: !hasFile && !isIgnored(script) && isRunnable(realType(script)),
    isOnItsWay: hasFile || isModule(script),
    copy: hasFile ? (script.cloneNode(true) as typeof script) : undefined,
    put() {
      const { type, parentNode, nextSibling } = script
      // An empty type is JavaScript. Removing the attribute and setting it again would change its place in the markup.
      script.type = realType(script)
      // A script that was inert counts as async from then on, unless it is told otherwise:
      // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
      if (inOrder && !script.hasAttribute('async')) script.async = false
      // This takes it out first. A proxy for each script would be slow.
      if (parentNode)
        Object.getPrototypeOf(parentNode).insertBefore.call(parentNode, script, nextSibling)
      script.type = type
      if (!hasFile) settle()
    },
  }
  const hear = ({ type }: Event): void => {
    run.hasRun = type === 'load'
    run.isOnItsWay = false
    settle()
  }
  for (const type of hasFile ? ['load', 'error'] : []) script.addEventListener(type, hear)
  return run
}

/** Keeps a script that is still being fetched from running: it is in another document than it was prepared for. */
export function abandonScript(script: Element): void {
  // https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
  unshadowed(script.ownerDocument).implementation.createHTMLDocument('').adoptNode(script)
}
