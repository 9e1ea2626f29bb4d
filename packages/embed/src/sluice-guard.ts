import { createGuard } from '@sluice/core/guard'
import { googleHosts } from '@sluice/google/internal'
import { type GuardedConfig, readGuarded } from './config/read-guarded.js'
import { createPendingConsent, type PendingConsent } from './inside/pending-consent.js'
import { vendorHosts } from './vendors/vendor-hosts.js'

function guard({ services, vendors }: GuardedConfig): PendingConsent {
  const pending = createPendingConsent(services, {
    always: googleHosts,
    known: vendorHosts(vendors),
  })
  createGuard(pending)
  return pending
}

let pending: PendingConsent
try {
  pending = guard(readGuarded(document))
} catch (error) {
  console.error('[sluice] guard: only Google and known vendors are guarded:', error)
  pending = guard({ services: [], vendors: {} })
}
// An element may have that name.
if (!Object.hasOwn(window, 'sluice')) window.sluice = []
window.sluice?.push(({ consent }) => pending.connect(consent))
