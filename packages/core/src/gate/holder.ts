import { meetsCondition, parseCondition } from '../policy/condition.js'
import { namesOf } from '../policy/policy-of.js'
import type { GateTools } from './gate-tools.js'
import { isParsed } from './is-parsed.js'
import type { Passes } from './passes.js'
import type { RareLoader } from './rare-loader.js'
import type { RootListener } from './roots.js'
import { isHeldScript, isScript } from './script.js'

/** Holds what the page adds and changes, takes back what is denied, and has the rest released. */
export function createHolder(
  { document, means: { complain }, consent, options, marks }: GateTools,
  rare: RareLoader,
  passes: Passes,
): RootListener {
  const { stateOf } = marks
  const names = namesOf(consent.policy)
  /** Whether what is found from now on was added after the page was parsed. */
  let late = options.isLate

  /** Complains of names in its condition that the policy lacks. */
  function checkNames(element: Element): void {
    const condition = marks.conditionOf(element)
    const isKnown = (name: string): boolean => names.includes(name)
    if (!parseCondition(condition).every((all) => meetsCondition([all], isKnown)))
      complain('unknown', element, condition)
  }

  function add(element: Element): void {
    if (!isScript(element)) {
      checkNames(element)
      rare.now()?.add(element)
    } else if (marks.ignoreDone(element)) return
    else if (!isHeldScript(element)) marks.refuse(element, 'unheld')
    else {
      checkNames(element)
      if (element.dataset.src !== undefined) complain('lazy', element, 'data-src')
      marks.setState(element, 'held')
    }
  }

  function look(element: Element, isLate?: boolean): void {
    if (!isScript(element)) rare.need(element)
    const state = stateOf(element)
    const hasChanged = marks.note(element, isLate)
    if (!state) return void add(element)
    if (hasChanged) checkNames(element)
    if (state === 'held') marks.keep(element)
    else if (state === 'released' && !isScript(element)) rare.now()?.look(element)
  }

  return {
    found(elements, root) {
      marks.judgeEach(elements, (element) => look(element, late || root !== document))
      late ||= isParsed(document)
      passes.consider(elements)
    },
    notice(element, name) {
      if (name === 'data-consent') return true
      const state = stateOf(element)
      if (!state || state === 'waiting' || isScript(element)) return false
      return marks.judge(element, () => rare.now()?.notice(element, name))
    },
    left: () => rare.now()?.left(),
  }
}
