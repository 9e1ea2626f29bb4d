import { beforeAll } from 'vitest'
import type { useSite } from './site.js'
import type { useVisitor } from './visitor.js'

interface Stage {
  site: ReturnType<typeof useSite>
  visitor: ReturnType<typeof useVisitor>
}

/**
 * One visit for all cases of a `describe`, made before them; each judges a part of what it gives. Whatever a visit
 * expects it collects, `site.awaitRequests` included, and throws nothing: a case is to say what is missing.
 */
export function useSharedVisit<Seen>(
  { site, visitor }: Stage,
  visit: () => Promise<Seen>,
): () => Seen {
  let seen: Seen
  beforeAll(async () => {
    site.forget()
    seen = await visit().finally(visitor.leave)
    // One thing that does not come takes all of the harness' patience; several may be missing.
  }, 90_000)
  return () => seen
}
