import type { ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'

/**
 * Whether a US state's opt-out of sale is to be honoured in what is said to a vendor that is granted all the same: the browser
 * sends Global Privacy Control, or the visitor denied a category that sells.
 */
export function isLimited({ consent, document }: ServiceContext): boolean {
  if (consent.model !== 'opt-out') return false
  const { navigator } = windowOf(document)
  const hasSignal = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  return (
    hasSignal ||
    consent.policy.categories.some(({ name, sale }) => sale && consent.status(name) === 'denied')
  )
}
