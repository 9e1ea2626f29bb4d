import { createGuard } from '@sluice/core/guard'
import { googleHosts } from '@sluice/google/internal'
import { readServices } from './config/read-services.js'
import { createPendingConsent, type PendingConsent } from './inside/pending-consent.js'

function guard(services: Parameters<typeof createPendingConsent>[0]): PendingConsent {
  const pending = createPendingConsent(services, googleHosts)
  createGuard(pending)
  return pending
}

let pending: PendingConsent
try {
  pending = guard(readServices(document))
} catch (error) {
  console.error('[sluice] guard: only Google is guarded:', error)
  pending = guard([])
}
// An element may be called so.
if (!Object.hasOwn(window, 'sluice')) window.sluice = []
window.sluice?.push(({ consent }) => pending.connect(consent))
