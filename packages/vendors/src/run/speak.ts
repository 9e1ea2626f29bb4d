import type { ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import type { Manifest } from '../manifest.js'
import { isLimited } from './is-limited.js'
import { runSteps } from './run-steps.js'
import { fill, grantedKinds, type Values } from './values.js'

/** Tells a vendor's library where consent stands. */
export interface Speaker {
  valuesOf(context: ServiceContext): Values
  /** Says that an opt-out of sale is to be honoured, once it is: also one that comes while the library runs. */
  limit(context: ServiceContext): void
  /** Says where consent stands, if that is news. */
  say(context: ServiceContext): void
  /** Says it again at the next grant. */
  forget(): void
}

export function createSpeaker({ name, grant, limited }: Manifest, said: Values): Speaker {
  let isLimiting = false
  let lastSaid: string | undefined

  const valuesOf = (context: ServiceContext): Values => ({
    ...said,
    ...grantedKinds(context, name),
    now: Date.now(),
  })
  return {
    valuesOf,
    limit(context) {
      if (isLimiting || !isLimited(context)) return
      isLimiting = true
      runSteps(limited, valuesOf(context), windowOf(context.document))
    },
    say(context) {
      const values = valuesOf(context)
      const news = JSON.stringify(fill(grant, { ...values, now: 0 }))
      if (lastSaid === news) return
      lastSaid = news
      runSteps(grant, values, windowOf(context.document))
    },
    forget() {
      lastSaid = undefined
    },
  }
}
