import type { ConsentOptions, NameOf } from '../consent/consent-options.js'
import { createConsent } from '../consent/create-consent.js'
import { dayMilliseconds } from '../day.js'
import type { defaultCategories } from '../policy/policy-of.js'
import type { Category, Consent, PolicyOptions, RecordStorage, Service } from '../types.js'
import { emptyPage } from './empty-page.js'

export interface PretendOptions<
  Categories extends Record<string, Category> = Record<string, Category>,
  Services extends readonly Service[] = readonly Service[],
> extends PolicyOptions<Categories, Services> {
  /** Where the visitor is, as an ISO 3166-2 code, for `regions`. */
  region?: string | undefined
}

/** A visitor who does what a test says, with the consent that results. */
export interface Pretended<Name extends string = string> {
  /** The consent to hand to the code under test. */
  readonly consent: Consent<Name>
  /** Grants these names, as the preferences do, or everything, as *Accept all* does. */
  grant(...names: Name[]): void
  /** Denies these names, or everything that is not required. */
  deny(...names: Name[]): void
  /** Lets time pass until every answer has expired and everything has to be asked again. */
  expire(): void
  /** Ends every grant and removes the record: unlike `deny` it leaves nothing answered. */
  forget(): void
  /** Opens another page of the same visitor. Each hears of the other's decisions at once, with the source `storage`. */
  anotherTab(): Consent<Name>
}

/** The service without its callbacks: a test shall not load somebody's script. */
const idle = (service: Service): Service => ({
  ...service,
  onStart() {},
  onGrant() {},
  onDeny() {},
})

/** The record that all pages of a visitor share, as they share the cookie. */
function sharedRecord() {
  const looks = new Map<RecordStorage, () => void>()
  let text: string | undefined

  /** Adds a page, which gets its own storage in front of the shared record. */
  function add(look: () => void): RecordStorage {
    const keep = (next?: string): void => {
      text = next
      for (const [other, tell] of looks) if (other !== storage) tell()
    }
    const storage: RecordStorage = { read: () => text, write: (next) => keep(next), erase: keep }
    looks.set(storage, look)
    return storage
  }
  return {
    add,
    tellAll() {
      for (const tell of looks.values()) tell()
    },
  }
}

/**
 * Makes a visitor for unit tests: a real consent of this policy, without page and cookie, and functions that decide. Unlike
 * `createConsent` it needs no document and starts no service: neither `onGrant` nor `onDeny` is called.
 * Throws a TypeError for an invalid policy.
 * @example
 * const visitor = pretendVisitor({ categories: { necessary: { required: true }, media: {} } })
 * const player = createPlayer(visitor.consent)
 * visitor.grant('media')
 */
export function pretendVisitor<
  const Categories extends Record<string, Category> = typeof defaultCategories,
  const Services extends readonly Service<string, keyof Categories & string>[] = readonly [],
>(policy: PretendOptions<Categories, Services> = {}): Pretended<NameOf<Categories, Services>> {
  return pretendWith(policy as PretendOptions) as unknown as Pretended<NameOf<Categories, Services>>
}

/** `pretendVisitor` without names that are checked by type. */
function pretendWith(policy: PretendOptions): Pretended {
  const shared = sharedRecord()
  let passed = 0
  const options: ConsentOptions = {
    ...policy,
    // Anything but a list goes through as it is, so that the policy reports it.
    services: Array.isArray(policy.services) ? policy.services.map(idle) : policy.services,
    now: () => Date.now() + passed,
    reload: 'never',
  }

  function open(): Consent {
    const { document, look } = emptyPage()
    return createConsent({ ...options, document, storage: shared.add(look) })
  }

  const consent = open()
  const answer = (names: readonly string[], choice: boolean): void => {
    const choices = Object.fromEntries(names.map((name) => [name, choice]))
    consent.decide(choices, { source: 'preferences' })
  }
  return {
    consent,
    grant: (...names) =>
      names[0] === undefined ? void consent.acceptAll({ source: 'banner' }) : answer(names, true),
    deny: (...names) =>
      names[0] === undefined ? void consent.rejectAll({ source: 'banner' }) : answer(names, false),
    expire() {
      passed += (consent.policy.expiresAfterDays + 1) * dayMilliseconds
      shared.tellAll()
    },
    forget: consent.forget,
    anotherTab: open,
  }
}
