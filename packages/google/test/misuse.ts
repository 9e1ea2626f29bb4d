/** What must not compile: `npm run check` fails where a line below does. */
import { createConsent } from '@sluice/core'
import { googleAnalytics } from '@sluice/google'

const consent = createConsent({
  categories: { necessary: { required: true }, analytics: {}, personalization: {} },
  services: [
    googleAnalytics({ id: 'G-ONE' }),
    { name: 'chat', category: 'personalization', provider: 'Chatty' },
    { name: 'both', category: ['analytics', 'personalization'], provider: 'Chatty' },
  ],
})

consent.granted('analytics')
consent.granted('google-analytics')
consent.decide({ chat: true, personalization: 'denied' })
void consent.when('both')

// @ts-expect-error a misspelt category
consent.granted('analitics')
// @ts-expect-error a category that this policy lacks
consent.status('marketing')
// @ts-expect-error a service that this policy lacks
consent.decide({ 'google-ads': true })
// @ts-expect-error an invalid answer
consent.decide({ chat: 'yes' })
// @ts-expect-error there is no other event
consent.on('grant', () => {})
// @ts-expect-error the record is the visitor's
consent.record = undefined

createConsent({
  services: [
    // @ts-expect-error a service in an unknown category
    { name: 'chat', category: 'ads', provider: 'Chatty' },
  ],
})
createConsent({
  services: [
    // @ts-expect-error an adapter in a category that the policy lacks
    googleAnalytics({ id: 'G-ONE', category: 'statistics' }),
  ],
})
// @ts-expect-error an invalid reload
createConsent({ reload: 'sometimes' })
// @ts-expect-error a key that nothing reads
createConsent({ categorys: {} })

const byDefault = createConsent()
byDefault.granted('marketing')
// @ts-expect-error the default categories are three
byDefault.granted('functional')
