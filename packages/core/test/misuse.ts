/** What must not compile: `npm run check` fails where a line below does. */
import { createConsent, definePolicy } from '../src/index.js'
import { fromKlaro, fromVanillaCookieConsent } from '../src/migrate.js'
import { readRecord, setCookieHeader } from '../src/server.js'

const categories = { necessary: { required: true }, analytics: {} } as const
const chat = { name: 'chat', category: 'analytics', provider: 'Chatty' } as const

const consent = createConsent({ categories, services: [chat] })
consent.granted('chat')
consent.decide({ analytics: 'granted', chat: false })
// @ts-expect-error a misspelt category
consent.granted('analitics')
// @ts-expect-error a misspelt service
void consent.when('chatt')
// @ts-expect-error an answer that is none
consent.decide({ analytics: 1 })
// @ts-expect-error a source that is none
consent.rejectAll({ source: 'escape' })
// @ts-expect-error an event that never comes
consent.on('grant', () => {})
// @ts-expect-error unset is the visitor's
consent.unset.push('analytics')

// @ts-expect-error a service in an unknown category
createConsent({ categories, services: [{ ...chat, category: 'ads' }] })
// @ts-expect-error a service in a list with an unknown category
createConsent({ categories, services: [{ ...chat, category: ['analytics', 'ads'] }] })
createConsent({
  // @ts-expect-error a service without a provider
  services: [{ name: 'chat', category: 'analytics' }],
})
createConsent({
  // @ts-expect-error storage of a kind that there is not
  services: [{ ...chat, storage: [{ name: 'a', duration: '1 day', kind: 'webSQL' }] }],
})
// @ts-expect-error a category that says something else
createConsent({ categories: { necessary: { required: 'yes' } } })
// @ts-expect-error a revision in words
definePolicy({ revision: 'two' })
// @ts-expect-error days for grants alone
definePolicy({ expiresAfterDays: { granted: 100 } })
// @ts-expect-error a model that is none
definePolicy({ model: 'opt' })
// @ts-expect-error a region with another model
definePolicy({ regions: { US: 'ask' } })

createConsent({
  // @ts-expect-error a storage item without a duration
  services: [{ ...chat, storage: [{ name: '_chat' }] }],
})
// @ts-expect-error a storage item that is a name alone
createConsent({ services: [{ ...chat, storage: ['_chat'] }] })
// @ts-expect-error hosts that are no list
createConsent({ services: [{ ...chat, hosts: 'chat.example' }] })
// @ts-expect-error a service without a name
createConsent({ services: [{ category: 'analytics', provider: 'Chatty' }] })
// @ts-expect-error services by name
createConsent({ services: { chat } })
// @ts-expect-error a region that is no code
createConsent({ region: { country: 'US' } })
// Left to `definePolicy`, because types that refuse it would make every message of the compiler unreadable: no required
// category, a name with a separator, an expiry of zero, a host that is a whole address.

const onServer = readRecord('', { categories, services: [chat] })
onServer.granted('chat')
// @ts-expect-error a misspelt category
onServer.granted('analitics')
// @ts-expect-error a server decides nothing
onServer.acceptAll()
// @ts-expect-error a service in an unknown category
readRecord('', { categories, services: [{ ...chat, category: 'ads' }] })
// @ts-expect-error a header that is none
readRecord({ cookie: '' })
// @ts-expect-error there may be no record
setCookieHeader(onServer.record)
// Any name where the policy was defined before.
readRecord(null, definePolicy({})).granted('anything')

fromVanillaCookieConsent({ revision: 2, names: { ads: 'marketing', old: [] } })
// @ts-expect-error a name that means a number
fromKlaro({ names: { matomo: 1 } })
// @ts-expect-error only vanilla-cookieconsent has a revision
fromKlaro({ revision: 2 })
