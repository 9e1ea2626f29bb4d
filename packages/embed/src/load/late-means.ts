import type { WithdrawalMeans } from '@sluice/core/internal'
import { inTime } from '@sluice/core/page'
import type { LoadPart } from './parts.js'

/** Milliseconds that the part may take, and after which a page that did not reload is reloaded again. */
const patience = 3_000

/**
 * What a withdrawal needs, from a part. If the part does not come, the page is reloaded without its precautions, and databases,
 * caches and workers are erased at the next start that has the part.
 */
export function lateMeans(loadPart: LoadPart): WithdrawalMeans {
  const part = () => inTime(loadPart('sluice-withdrawal'), patience, 'withdrawal')
  const means: WithdrawalMeans = {
    loadAnew(document, reason) {
      part()
        .then(({ loadAnew }) => loadAnew(document, reason))
        .catch((error) => {
          reportError(error)
          const { location } = document
          if (!reason.isNeeded()) return
          // A page that stops whatever is loading stops the part, too.
          window.stop = () => {}
          setTimeout(means.loadAnew, patience, document, reason)
          location.replace(location.href.replace(/#.*/s, ''))
        })
    },
    eraseElsewhere(items, document) {
      const elsewhere = items.filter(({ kind }) =>
        /indexedDB|cacheStorage|serviceWorker/.test(`${kind}`),
      )
      if (elsewhere[0])
        part().then(({ eraseElsewhere }) => eraseElsewhere(elsewhere, document), reportError)
    },
  }
  return means
}
