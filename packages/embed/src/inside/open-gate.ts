import type { Consent, Gate, GateOptions } from '@sluice/core'
import { type Complain, type GateMeans, gateWith, hasGate } from '@sluice/core/internal'
import { unshadowed } from '@sluice/core/page'
import type { LateGoogle } from '../load/late-google.js'
import type { LoadPart, Parts } from '../load/parts.js'

/** Google's snippets, and other code that speaks to Google: https://developers.google.com/tag-platform/tag-manager/web */
const speaks = /gt(ag|m)\b/

export interface OpenGateOptions extends GateOptions, Pick<GateMeans, 'loadAnew'> {
  loadPart: LoadPart
  /** Tells Google where consent stands; undefined if the site has said nothing of Google. */
  tell: LateGoogle['tell'] | undefined
  /** The options of placeholders. */
  spoken: Omit<Parameters<Parts['sluice-placeholder']>[1], 'gate'>
}

/** Opens the gate of the one tag. What only some pages need comes with parts of their own. */
export function openGate(
  consent: Consent,
  { loadPart, loadAnew, tell, spoken, ...options }: OpenGateOptions,
): Pick<Gate, 'watch' | 'loadOnce'> {
  let told: Promise<void> | undefined
  const complain: Complain = (...fault) => {
    loadPart('sluice-marks').then((complainOf) => complainOf(consent.policy)(...fault), reportError)
  }
  // An app's own gate may be there.
  if (hasGate(document)) {
    complain('second', unshadowed(document).documentElement)
    return { watch: () => () => {}, loadOnce() {} }
  }
  const gate = gateWith(
    {
      patch: (owner, methods) => {
        for (const [name, method] of Object.entries(methods)) Reflect.set(owner, name, method)
      },
      loadAnew,
      complain,
      async loadRare() {
        const { createRare, whenEmbedHeld } = await loadPart('sluice-rare')
        whenEmbedHeld(document, consent.granted, () =>
          loadPart('sluice-placeholder')
            .then((show) => show(consent, { ...spoken, gate }))
            .catch(reportError),
        )
        return createRare
      },
      // To Google's library, a consent type that nobody mentioned counts as granted.
      async before(elements) {
        if (!tell || !elements.some(({ outerHTML }) => speaks.test(outerHTML.toLowerCase()))) return
        told ??= tell(consent).catch(reportError)
        await told
      },
    },
    consent,
    options,
  )
  gate.watch(document)
  return gate
}
