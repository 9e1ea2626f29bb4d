import { standFor } from './fresh-script.js'
import { redirectWrites, type Writing } from './redirect-writes.js'
import { abandonScript, type Run, runScript } from './script.js'
import { surface } from './surface.js'

export interface ScriptRuns {
  /** Resolves when the script has run, with what it wrote, or is not waited for any longer. */
  run(script: HTMLScriptElement): Promise<void>
  /**
   * Keeps those that are no longer allowed from running, and answers whether one had run. For each that had not, an equal
   * one is put in its place and handed to `onHeld`.
   */
  deny(isAllowed: (script: Element) => boolean, onHeld: (script: Element) => void): boolean
  /** Gives the page its own `document.write` back. */
  stop(): void
}

export interface ScriptRunsOptions extends Omit<Writing, 'isReleased'> {
  /** Milliseconds that a script which never loads may keep the next ones waiting. */
  readonly timeout: number
}

/** Runs scripts, and knows which of them have run. */
export function createScriptRuns(document: Document, options: ScriptRunsOptions): ScriptRuns {
  const { timeout } = options
  /** Each with a copy that has not started: one of a file keeps its nonce, and the trust in its address. */
  const runs = new Map<HTMLScriptElement, Run & { copy: HTMLScriptElement | undefined }>()
  const released = new WeakSet<Element>()
  let writes: ReturnType<typeof redirectWrites> | undefined
  let inOrder = true

  return {
    async run(script) {
      writes ??= redirectWrites(document, {
        ...options,
        isReleased: (script) => released.has(script),
      })
      released.add(script)
      const copy = script.hasAttribute('src')
        ? (script.cloneNode(true) as typeof script)
        : undefined
      const run = runScript(script, {
        timeout,
        inOrder,
        onTimeout() {
          inOrder = false
        },
      })
      runs.set(script, Object.assign(run, { copy }))
      await run.settled
      await writes.done(script)
    },
    deny(isAllowed, onHeld) {
      let hasRun = false
      for (const [script, run] of runs) {
        if (isAllowed(script)) continue
        runs.delete(script)
        hasRun ||= run.hasRun
        if (!run.isOnItsWay) continue
        const { copy } = run
        surface(() => {
          if (copy && !run.hasRun) {
            standFor(script, copy)
            onHeld(copy)
          }
        })
        surface(() => abandonScript(script))
        run.settle()
      }
      return hasRun
    },
    stop: () => writes?.undo(),
  }
}
