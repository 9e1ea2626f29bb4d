import { unshadowed } from '../page/unshadowed.js'
import { denyRuns, replaceRun } from './deny-runs.js'
import type { GateTools } from './gate-tools.js'
import { type InsertWritten, redirectWrites } from './redirect-writes.js'
import { createRunQueue } from './run-queue.js'
import { type Run, readyScript } from './run-script.js'

/** Puts in the files that are ready: all of a slice one after the other, so that the browser requests them together. */
export type Puts = (() => void)[]

/** Runs scripts, and knows which of them have run. */
export function createScriptRuns(tools: GateTools, insert: InsertWritten) {
  const { document, means, timeout, marks, roots } = tools
  const runs = new Map<HTMLScriptElement, Run>()
  let hasWritten: ReturnType<typeof redirectWrites> | undefined
  let inOrder = true

  function start(script: HTMLScriptElement, puts?: Puts): Run {
    const run = readyScript(script, inOrder)
    runs.set(script, run)
    const put = (): void => {
      // Something may have denied it meanwhile.
      if (run.isOnItsWay || !run.copy) roots.unheard(script, run.put)
    }
    if (puts && run.copy) puts.push(put)
    else put()
    return run
  }

  function giveUp(run: Run): void {
    means.complain('slow', run.script, timeout)
    run.settle()
  }

  /** Waits for a run that keeps nothing else waiting, or that the others wait for here. */
  const alone = (run: Run): Promise<void> => createRunQueue(timeout, giveUp)(run)

  /** What waits behind a file that does not come is put in anew, one after another, because the browser still waits. */
  const inQueue = createRunQueue(timeout, async (first, waiting) => {
    giveUp(first)
    inOrder = false
    for (const run of waiting) {
      const copy = run.isOnItsWay && runs.delete(run.script) && replaceRun(run, marks, 'released')
      if (copy) await alone(start(copy))
      run.settle()
    }
  })

  return {
    /** Whether the browser keeps files in order; not any more once one has not come in time. */
    isInOrder: (): boolean => inOrder,
    /** Resolves when the script has run, with what it wrote, or is not waited for any longer. */
    async run(script: HTMLScriptElement, puts?: Puts): Promise<void> {
      hasWritten ??= redirectWrites(tools, insert)
      const isQueued = inOrder && !script.hasAttribute('async')
      const run = start(script, puts)
      if (run.copy) await (isQueued ? inQueue : alone)(run)
      await hasWritten(script)
    },
    /**
     * Keeps those that are no longer allowed from running, and answers which of them had run. For each that had not, an equal
     * one is put in its place.
     */
    deny: (): readonly Element[] => denyRuns(runs, marks, unshadowed(document).currentScript),
  }
}
