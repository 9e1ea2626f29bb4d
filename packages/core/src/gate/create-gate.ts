import { check } from '../check.js'
import { loadAnew } from '../page/load-anew.js'
import { unshadowed } from '../page/unshadowed.js'
import type { Undo } from '../types.js'
import { createComplain } from './complain.js'
import { gateWith } from './gate.js'
import type { Gate, GatedConsent, GateOptions } from './gate-options.js'
import { patchMethods } from './patch-methods.js'
import { createRare } from './rare.js'
import { hasGate, unpublishStates } from './state-of.js'

const noGate = (): Gate => Object.assign(() => {}, { watch: () => () => {}, loadOnce: () => {} })

/**
 * Holds every element with `data-consent` until its condition is granted, and releases it then.
 * Unlike a service's `onGrant` it needs no code: the markup says what depends on what.
 * @example
 * // <script type="text/plain" data-consent="analytics" src="/stats.js"></script>
 * const stop = createGate(consent)
 */
export function createGate(consent: GatedConsent, options: GateOptions = {}): Gate {
  const { document = globalThis.document, timeout = 0, reload = 'auto' } = options
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  const isTime = Number.isFinite(timeout) && timeout >= 0 && timeout < 2 ** 31
  check(isTime, timeout, 'timeout takes milliseconds')
  check(/^(auto|never|always)$/.test(reload), reload, 'reload takes auto, never or always')
  // On a server nothing is held.
  if (!document) return noGate()
  const complain = createComplain(consent.policy)
  if (hasGate(document)) {
    complain('second', unshadowed(document).documentElement)
    return noGate()
  }
  const stopping = new AbortController()
  const undos = new Set<Undo>()
  const keep = (undo: Undo): Undo => {
    undos.add(undo)
    return () => {
      undos.delete(undo)
      undo()
    }
  }
  const { watch, loadOnce } = gateWith(
    {
      complain,
      loadAnew,
      createRare,
      patch: (owner, methods) => keep(patchMethods(owner, methods)),
      signal: stopping.signal,
    },
    {
      policy: consent.policy,
      granted: (name) => consent.granted(name),
      on: (event, callback) => keep(consent.on(event, callback)),
    },
    { ...options, document },
  )
  keep(watch(document))
  const stop = (): void => {
    stopping.abort()
    for (const undo of undos) undo()
    unpublishStates(document)
  }
  return Object.assign(stop, { watch: (root: ShadowRoot) => keep(watch(root)), loadOnce })
}
