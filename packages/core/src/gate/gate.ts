import { windowOf } from '../page/window-of.js'
import { surface } from '../surface.js'
import type { Undo } from '../types.js'
import type { Gate, GatedConsent, GateMeans, GateOptions } from './gate-options.js'
import type { GateTools } from './gate-tools.js'
import { createHolder } from './holder.js'
import { createMarks } from './marks.js'
import { createPasses } from './passes.js'
import { createRareLoader, type RareMeans } from './rare-loader.js'
import { createRoots, type Root } from './roots.js'
import { publishStates } from './state-of.js'
import { createTurns } from './turns.js'

/** `createGate` by other means, of checked options, for a page that has none: for the one tag. It watches what it is told to. */
export function gateWith(
  means: GateMeans & RareMeans,
  consent: GatedConsent,
  options: GateOptions,
): Pick<Gate, 'loadOnce'> & { watch(root: Root): Undo } {
  const { document = globalThis.document, timeout = 10_000 } = options
  const marks = createMarks(consent, means.complain)
  publishStates(document, marks.stateOf)
  const roots = createRoots(windowOf(document))
  const tools: GateTools = { document, means, consent, options, timeout, marks, roots }
  const rare = createRareLoader(tools, means)
  const turns = createTurns(tools, rare)
  const passes = createPasses(tools, rare, turns)
  roots.tell(createHolder(tools, rare, passes))

  consent.on('change', ({ denied }) => {
    // Even if something throws on the way, what ran ends.
    if (denied[0]) {
      marks.endOnce()
      surface(() => rare.now()?.deny())
    }
    // After what they stand in has been taken back, so that each is held where it belongs.
    const ran = turns.deny()
    if (ran[0] && options.reload !== 'never')
      means.loadAnew(document, { isNeeded: () => ran.some((script) => !marks.isAllowed(script)) })
    passes.afterChange()
  })

  return {
    watch: roots.watch,
    loadOnce(element) {
      marks.allowOnce(element)
      passes.consider([element])
    },
  }
}
