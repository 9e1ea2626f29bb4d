import { afterPaint, nextTask } from '../page/slices.js'
import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { report } from '../surface.js'
import type { GateTools } from './gate-tools.js'
import { inDocumentOrder } from './in-document-order.js'
import { isParsed } from './is-parsed.js'
import { isWhole } from './is-whole.js'
import { hasRunDeferred, whenStyled } from './page-order.js'
import type { RareLoader } from './rare-loader.js'
import { isScript, turnOf } from './script.js'
import { isTemplate } from './template.js'
import type { Turns } from './turns.js'

export type Passes = ReturnType<typeof createPasses>

/** Releases in passes: each takes all elements that may be released by then. */
export function createPasses(
  { document, means, marks, roots }: GateTools,
  rare: RareLoader,
  turns: Turns,
) {
  const { judgeEach } = marks
  /** What may be released once its turn comes. */
  const candidates = new Set<Element>()
  /** When the browser has painted what the last press on the page did. */
  let painted = Promise.resolve()
  let ready = painted
  let passes = Promise.resolve()
  let isPassing = false

  const isDue = (element: Element): boolean =>
    marks.stateOf(element) === 'held' && marks.isMet(element)

  /** The elements that may be released by now, in document order. */
  function takeDue(): Element[] {
    const due: Element[] = []
    const isEnd = isParsed(document)
    judgeEach(candidates, (element) => {
      if (!isEnd && !isWhole(element)) return
      // Deferred scripts wait for the page's own ones, and are looked at again then.
      if (isDue(element) && (turnOf(element) !== 'deferred' || hasRunDeferred(document)))
        due.push(element)
      else candidates.delete(element)
    })
    return due.sort(inDocumentOrder)
  }

  /** Releases the outermost templates first, then those in them: the rest is in the page then, in its order. */
  async function releaseDue(): Promise<void> {
    await ready
    await rare.templates()
    // What this finds is released by this very pass.
    isPassing = true
    roots.flush()
    isPassing = false
    const all = takeDue()
    const templates = all.filter(isTemplate)
    const due = templates[0] ? templates : all
    judgeEach(due, (element) => {
      candidates.delete(element)
      marks.setState(element, 'waiting')
    })
    if (due.some(isScript)) await whenStyled(document)
    await means.before?.(due)
    await turns.release(due)
    if (templates[0]) await releaseDue()
  }

  /** Waits for all that the page's task adds; the parser adds in tasks of its own. */
  const pageTask = (): Promise<void> | undefined => (isParsed(document) ? nextTask() : undefined)

  /** Begins one pass after another: templates of a later one would come after scripts of an earlier one. */
  function consider(elements: Iterable<Element>, before = pageTask): void {
    judgeEach(elements, (element) => {
      if (isDue(element)) candidates.add(element)
    })
    if (isPassing || !candidates.size) return
    isPassing = true
    passes = passes.then(before).then(releaseDue).catch(report)
  }

  /** Looks again at everything that waits for a grant. */
  function reconsider(before = pageTask): void {
    roots.flush()
    consider(marks.held(), before)
  }

  const { signal } = means
  for (const type of ['readystatechange', 'DOMContentLoaded'])
    unshadowed(document).addEventListener(type, () => reconsider(), signal && { signal })
  const press = (): void => {
    painted = afterPaint(document)
  }
  for (const type of ['click', 'keydown', 'pointerup'])
    windowOf(document).addEventListener(type, press, { capture: true, ...(signal && { signal }) })
  return {
    /** Has elements released, as far as they may be. */
    consider,
    /**
     * Also has the passes that are on their way wait for the paint, if a press has made the change. If that is painted, they begin in
     * this very task: what is put in then is requested before the browser draws the next frame.
     */
    afterChange(): void {
      ready = painted
      reconsider(() => ready)
    },
  }
}
