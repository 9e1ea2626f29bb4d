import { check } from '../check.js'
import { checkTypes, isText } from '../check-types.js'
import { expiryOf } from '../record/decode-record.js'
import type { PolicyOptions, Service, StorageItem } from '../types.js'
import { type CheckedPolicy, categoriesOf, own, policyOf, withDefaults } from './policy-of.js'

/**
 * A name must survive a cookie (joined by `.`), an attribute (separated by spaces and `|`) and an object
 * key: `__proto__` does not match.
 */
const nameForm = /^[a-z\d][\w-]*$/i

/** A host, maybe with a path, but no whole address. Whether it can be read, `parseHostPattern` says. */
const hostForm = /^[^"\s/]+(\/(?!\/)[^"\s]*)?$/

/** The name of a storage item. A lone `*` would erase what nobody declared. */
const itemForm = /^[^*\s]+\*?$/

const codeForm = /^(model|[A-Z]{2}(-[A-Z\d]+)?)$/

const modelForm = /^opt-(in|out)$/

const kindForm = /^(cookie|(local|session|cache)Storage|indexedDB|serviceWorker)$/

const categoryTypes = {
  required: 'boolean',
  sale: 'boolean',
  title: 'words',
  purpose: 'words',
} as const

const serviceTypes = {
  title: 'words',
  provider: 'string',
  purpose: 'words',
  privacyPolicy: 'words',
  location: 'words',
  safeguard: 'words',
  onStart: 'function',
  onGrant: 'function',
  onDeny: 'function',
} as const

/** How long answers stand, and what holds without one. */
function checkTerms({
  revision,
  expiresAfterDays,
  model,
  regions,
}: ReturnType<typeof withDefaults>): void {
  const isRevision = Number.isInteger(revision) && revision >= 0 && revision < 1e9
  check(isRevision, revision, 'revision takes a whole number, up to 999999999')
  // Browsers cut a cookie's life at 400 days: https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
  const { granted, denied } = Object(expiryOf(expiresAfterDays))
  for (const days of [granted, denied]) {
    const isDays = days === Number(days) && days > 0 && days <= 400
    check(isDays, expiresAfterDays, 'expiresAfterDays takes days, up to 400')
  }
  for (const [code, inRegion] of Object.entries({ ...regions, model })) {
    check(isText(code, codeForm), code, 'regions takes codes such as US-CA')
    check(isText(inRegion, modelForm), inRegion, `${code} takes opt-in or opt-out`)
  }
}

const isItem = ({ name, kind, duration }: StorageItem): boolean =>
  isText(name, itemForm) && isText(kind || 'cookie', kindForm) && isText(duration, /^/)

/** Whether a list has only such values; what is no object has no keys. */
const isList = <Value>(list: readonly Value[], holds: (value: Value) => boolean): boolean =>
  Array.isArray(list) && list.every((value) => holds(value ?? {}))

function checkService(service: Service, categoryNames: readonly string[]): void {
  const { name, category, storage = [], hosts = [] } = service
  checkTypes(service, name, serviceTypes)
  const follows = categoriesOf(service)
  const isKnown = follows[0] && follows.every((followed) => categoryNames.includes(followed))
  check(isKnown, category, `${name}: category takes one or more of ${categoryNames.join(', ')}`)
  const rule = 'storage takes [{ name: exact or prefix*, kind, duration }]'
  check(isList(storage, isItem), storage, `${name}: ${rule}`)
  for (const item of storage)
    checkTypes(item, `${name}: storage`, { purpose: 'words', httpOnly: 'boolean' })
  const areHosts = isList(hosts, (host) => isText(host, hostForm))
  check(areHosts, hosts, `${name}: hosts takes a list such as *.example.com/path`)
}

/**
 * Checks what a site asks about and fills in the defaults.
 * Throws a TypeError that names the key, what it takes and what it got.
 * @example definePolicy({ revision: 2 }).categories.map(({ name }) => name) // necessary, analytics, marketing
 */
export function definePolicy(options: PolicyOptions): CheckedPolicy {
  const given = withDefaults(options)
  const { categories, services } = given
  checkTerms(given)
  check(Array.isArray(services), services, 'services takes a list')
  const names = new Set<string>()
  const checkName = (name: string): void => {
    const isName = isText(name, nameForm) && !names.has(name)
    check(isName, name, 'name takes letters, digits, - and _, once')
    names.add(name)
  }
  const isObject = typeof categories === 'object' && !Array.isArray(categories)
  const entries = isObject ? Object.entries({ ...categories }) : []
  for (const [name, category] of entries) {
    check(Object(category) === category, category, `categories.${name} takes an object`)
    checkTypes(category, `categories.${name}`, categoryTypes)
    checkName(name)
  }
  const hasRequired = entries.some(([, category]) => own(category).required)
  check(hasRequired, categories, 'categories takes at least one with required: true')
  const categoryNames = [...names]
  for (const service of services) {
    checkName(Object(service).name)
    checkService(service, categoryNames)
  }
  return policyOf(options)
}
