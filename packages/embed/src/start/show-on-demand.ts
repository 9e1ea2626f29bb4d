import { usePart } from '../load/use-part.js'
import { whenThere } from '../load/when-there.js'
import type { Spoken } from './create-asking.js'
import type { Site } from './site.js'

/** Shows the corner button if the site wants it, and the declaration once the page has a place for it. */
export function showOnDemand({ config, consent, loadPart }: Site, spoken: Spoken): void {
  const { banner, cookie, receipts } = config
  if (banner?.reopen) usePart(loadPart, 'sluice-reopen', (show) => show(consent, spoken))
  whenThere(document, '[data-sluice=declaration]', () =>
    usePart(loadPart, 'sluice-declaration', (show) =>
      show(document, {
        ...spoken,
        policy: consent.policy,
        recordName: cookie?.name,
        receipts: Boolean(receipts),
      }),
    ),
  )
}
