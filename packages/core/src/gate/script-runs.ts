import { unshadowed } from '../page/unshadowed.js'
import { surface } from '../surface.js'
import type { Complain } from './complain.js'
import { standFor } from './fresh-script.js'
import { redirectWrites, type Writing } from './redirect-writes.js'
import { abandonScript, isFile, type Run, runScript, turnOf } from './script.js'

export interface ScriptRuns {
  /** Resolves when the script has run, with what it wrote, or is not waited for any longer. */
  run(script: HTMLScriptElement): Promise<void>
  /** Whether the browser keeps files in order; not any more once one has not come in time. */
  isInOrder(): boolean
  /**
   * Keeps those that are no longer allowed from running, and answers which of them had run. For each that had not, an equal
   * one is put in its place and handed to `onHeld`.
   */
  deny(
    isAllowed: (script: Element) => boolean,
    onHeld: (script: Element) => void,
  ): readonly Element[]
}

export interface ScriptRunsOptions extends Omit<Writing, 'isReleased'> {
  /** Milliseconds that a script which never loads may keep the next ones waiting. */
  readonly timeout: number
  readonly complain: Complain
  /** An equal script stands where one stood that waits behind a file which does not come. */
  onReplaced(script: Element): void
}

/** A run with a copy that has not started: one of a file keeps its nonce, and the trust in its address. */
type Known = Run & { readonly copy: HTMLScriptElement | undefined }

/** Runs scripts, and knows which of them have run. */
export function createScriptRuns(document: Document, options: ScriptRunsOptions): ScriptRuns {
  const { timeout, complain, onReplaced } = options
  const runs = new Map<HTMLScriptElement, Known>()
  const released = new WeakSet<Element>()
  /** Files that the browser runs in this order: the first keeps all others waiting. */
  const queue = new Set<Known>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasWritten: ReturnType<typeof redirectWrites> | undefined
  let inOrder = true

  function start(script: HTMLScriptElement): Known {
    released.add(script)
    const copy = isFile(script) ? (script.cloneNode(true) as typeof script) : undefined
    const run = Object.assign(runScript(script, inOrder), { copy })
    runs.set(script, run)
    return run
  }

  const warn = ({ script }: Run): void => complain('slow', script, timeout)

  /** Waits for a run that keeps nothing else waiting, or that the others wait for here. */
  async function settle(run: Known): Promise<void> {
    const late = setTimeout(() => {
      warn(run)
      run.settle()
    }, timeout)
    await run.settled
    clearTimeout(late)
  }

  /** Puts the copy of a file in its place, and keeps the file itself from running. */
  function replace({ script, copy }: Known): HTMLScriptElement | undefined {
    if (copy) surface(() => standFor(script, copy))
    surface(() => abandonScript(script))
    return copy
  }

  /** What waits behind a file that does not come is put in anew, one after another, because the browser still waits. */
  async function putAnew(waiting: readonly Known[]): Promise<void> {
    inOrder = false
    for (const run of waiting) {
      const copy = run.isOnItsWay && runs.delete(run.script) && replace(run)
      if (copy) {
        onReplaced(copy)
        await settle(start(copy))
      }
      run.settle()
    }
  }

  function watchFirst(): void {
    clearTimeout(timer)
    if (!queue.size) return
    timer = setTimeout(() => {
      const [first, ...waiting] = queue
      queue.clear()
      if (!first) return
      warn(first)
      first.settle()
      void putAnew(waiting)
    }, timeout)
  }

  async function inQueue(run: Known): Promise<void> {
    queue.add(run)
    if (queue.size === 1) watchFirst()
    await run.settled
    const [first] = queue
    queue.delete(run)
    if (first === run) watchFirst()
  }

  return {
    isInOrder: () => inOrder,
    async run(script) {
      hasWritten ??= redirectWrites(document, {
        ...options,
        isReleased: (script) => released.has(script),
      })
      const isQueued = inOrder && turnOf(script) !== 'async'
      const run = start(script)
      if (run.copy) await (isQueued ? inQueue(run) : settle(run))
      await hasWritten(script)
    },
    deny(isAllowed, onHeld) {
      const { currentScript } = unshadowed(document)
      const ran: HTMLScriptElement[] = []
      for (const [script, run] of runs) {
        if (isAllowed(script)) continue
        // It may be the very script that withdraws. A module does not say that it runs.
        run.hasRun ||=
          script === currentScript || (run.isOnItsWay && script.dataset.type === 'module')
        if (run.hasRun) ran.push(script)
        else runs.delete(script)
        if (!run.isOnItsWay || script === currentScript) continue
        run.isOnItsWay = false
        if (run.hasRun) surface(() => abandonScript(script))
        else {
          const copy = replace(run)
          if (copy) surface(() => onHeld(copy))
        }
        run.settle()
      }
      return ran
    },
  }
}
