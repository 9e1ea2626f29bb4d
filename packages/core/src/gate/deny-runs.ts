import { surface } from '../surface.js'
import { standFor } from './fresh-script.js'
import type { Marks } from './marks.js'
import { abandonScript, type Run } from './run-script.js'
import { isModule } from './script.js'
import type { State } from './states.js'

/** Keeps a file from running. If it had not run, puts its copy in its place, in that state, and returns the copy. */
export function replaceRun(
  { script, copy, hasRun }: Run,
  { setState }: Marks,
  state: State,
): HTMLScriptElement | undefined {
  const replacing = hasRun ? undefined : copy
  if (replacing)
    surface(() => {
      standFor(script, replacing)
      setState(replacing, state)
    })
  surface(() => abandonScript(script))
  return replacing
}

/**
 * Keeps scripts that are no longer allowed from running, and answers which of them had run. For each that had not, an equal one
 * is put in its place and held.
 */
export function denyRuns(
  runs: Map<HTMLScriptElement, Run>,
  marks: Marks,
  currentScript: Element | null,
): readonly Element[] {
  const ran: HTMLScriptElement[] = []
  for (const [script, run] of runs) {
    if (marks.isAllowed(script)) continue
    // It may be the very script that withdraws. A module does not say that it runs.
    run.hasRun ||= script === currentScript || (run.isOnItsWay && isModule(script))
    if (run.hasRun) ran.push(script)
    else runs.delete(script)
    if (!run.isOnItsWay || script === currentScript) continue
    run.isOnItsWay = false
    replaceRun(run, marks, 'held')
    run.settle()
  }
  return ran
}
