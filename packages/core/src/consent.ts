import { check } from './check.js'
import { type CookieOptions, cookieStorage } from './cookie-storage.js'
import { createWhen } from './create-when.js'
import { exportRecord } from './export-record.js'
import { createListeners } from './listeners.js'
import { memoryStorage } from './memory-storage.js'
import type { Migration } from './migration.js'
import { followPage } from './page-life.js'
import { type defaultCategories, definePolicy } from './policy.js'
import { randomId } from './random-id.js'
import { decodeRecord, encodeRecord, standing } from './record.js'
import { type FindRegion, locate, modelIn } from './region.js'
import { createScriptLoader, type LoadScript } from './script-loader.js'
import { tellServices } from './services.js'
import { answersAfter, answerTo, isDeniedBySignal, type Stance, statusOf } from './status.js'
import { surface } from './surface.js'
import type {
  Action,
  Category,
  Change,
  Choice,
  Consent,
  ConsentRecord,
  DecideOptions,
  PolicyOptions,
  RecordStorage,
  Service,
} from './types.js'

type How = Pick<Change, 'source' | 'action' | 'notice'>

/** Whether a page reloads when consent shrank: only when something ran that cannot be undone in place, or as told. */
export type Reload = 'auto' | 'never' | 'always'

export interface ConsentOptions<
  Categories extends Record<string, Category> = Record<string, Category>,
  Services extends readonly Service[] = readonly Service[],
> extends PolicyOptions<Categories, Services> {
  cookie?: CookieOptions | undefined
  /** Where the record is kept, instead of a cookie. */
  storage?: RecordStorage | undefined
  /** @default 'auto' */
  reload?: Reload | undefined
  /**
   * The visitor's region as an ISO 3166-2 code, for `regions`; or who knows it. Until that one answers, for at most 3,000
   * milliseconds, nothing is asked and only what is recorded is granted.
   */
  region?: string | FindRegion | undefined
  /** Read the stored choice of another tool, where there is no record yet. The first that has one wins. */
  migrate?: readonly Migration[] | undefined
  /** How services load their scripts; say it to set a nonce or a Trusted Types policy name. */
  loadScript?: LoadScript | undefined
  document?: Document | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

/** The names of a policy: its categories and its services. */
export type NameOf<Categories, Services extends readonly Service[]> =
  | (keyof Categories & string)
  | Services[number]['name']

/**
 * Creates the consent state of a page: reads the record, starts what it grants, and waits for decisions.
 * Unlike `createGate` it knows no markup. Throws a TypeError for a policy that is not one.
 * @example
 * const consent = createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
 * if (consent.granted('analytics')) track()
 */
export function createConsent<
  const Categories extends Record<string, Category> = typeof defaultCategories,
  const Services extends readonly Service<string, keyof Categories & string>[] = readonly [],
>(options: ConsentOptions<Categories, Services> = {}): Consent<NameOf<Categories, Services>> {
  const { document = globalThis.document, now = Date.now, reload = 'auto' } = options
  check(/^(auto|never|always)$/.test(reload), reload, 'reload takes auto, never or always')
  const policy = definePolicy(options)
  const names = [...policy.askable.keys()]
  const storage = options.storage ?? (document ? cookieStorage(options.cookie) : memoryStorage())
  const changes = createListeners<Change>()
  const seconds = (): number => Math.floor(now() / 1000)
  const isPrerendering = (): unknown => (document as { prerendering?: boolean })?.prerendering
  const { region: given } = options
  let region = typeof given === 'string' ? given : undefined
  let isLocating = typeof given === 'function'
  /** What was last read from the storage; undefined before the first reading, too. */
  let seen: string | undefined
  let record: ConsentRecord | undefined
  let isRead = false
  let isBlocked = false

  const stance = (): Stance => ({
    answers: record,
    model: modelIn(policy, region),
    // Browsers without the signal answer undefined, which is no signal: https://w3c.github.io/gpc
    hasSignal:
      (document?.defaultView?.navigator as { globalPrivacyControl?: boolean } | undefined)
        ?.globalPrivacyControl === true,
  })
  const status = (name: string) => statusOf(policy, stance(), name)

  /** A storage that cannot be read is tried, and complained about, once. */
  function stored(): string | undefined {
    if (isBlocked) return
    return surface(() => {
      isBlocked = true
      const text = storage.read()
      isBlocked = false
      return text
    })
  }

  function read(): ConsentRecord | undefined {
    const isFirst = !isRead
    isRead = true
    seen = stored()
    return stillStanding(isFirst && !seen ? migrated() : decodeRecord(seen))
  }

  const stillStanding = (found: ConsentRecord | undefined): ConsentRecord | undefined =>
    found && standing(found, policy, seconds())

  function migrated(): ConsentRecord | undefined {
    for (const other of options.migrate ?? []) {
      const found = surface(() => other.read(policy, document))
      if (!found) continue
      keep(found)
      // Once only: a choice that was forgotten later must not come back from there.
      if (seen) surface(() => other.erase(document))
      return found
    }
  }

  /** Stores what holds for this page in any case. */
  function keep(next: ConsentRecord): void {
    surface(() => storage.write(encodeRecord(next), policy.expiresAfterDays))
    seen = stored()
  }

  function change(apply: () => void, how: How): void {
    const before = new Map(names.map((name) => [name, status(name)]))
    apply()
    const differs = names.filter((name) => status(name) !== before.get(name))
    const needsReload = sync()
    changes.emit({
      record,
      granted: differs.filter((name) => status(name) === 'granted'),
      denied: differs.filter((name) => status(name) === 'denied' || before.get(name) === 'granted'),
      ...how,
    })
    const shrank = differs.some((name) => before.get(name) === 'granted')
    if (shrank && reload !== 'never' && (needsReload || reload === 'always'))
      document?.location.reload()
  }

  const adopt = (next: ConsentRecord | undefined, how: How): void =>
    change(() => {
      record = next
    }, how)

  /** Follows what others stored. A choice that could not be stored is in nobody's storage, and stands. */
  function follow(): void {
    if (isPrerendering()) return
    const isFirst = !isRead
    const isNews = isFirst || stored() !== seen
    const next = isNews ? read() : stillStanding(record)
    const differs = (next && encodeRecord(next)) !== (record && encodeRecord(record))
    if (isFirst || differs) adopt(next, { source: 'storage' })
  }

  function answer(
    choices: Partial<Record<string, Choice>>,
    action: Action,
    { source = 'api', notice }: DecideOptions = {},
  ): ConsentRecord {
    const chosen = new Map<string, boolean>()
    for (const [name, choice] of Object.entries(choices)) {
      const granted = choice === true || choice === 'granted'
      const isChoice = granted || choice === false || choice === 'denied'
      check(isChoice, choice, `decide: ${name} takes true, false, granted or denied`)
      const known = names.includes(name)
      // A required name is granted as it is: saying so again changes nothing.
      check(
        known || (granted && status(name) === 'granted'),
        name,
        `decide takes ${names.join(', ')}`,
      )
      if (known) chosen.set(name, granted)
    }
    const next: ConsentRecord = Object.freeze({
      id: record?.id ?? randomId(),
      revision: policy.revision,
      time: seconds(),
      ...answersAfter(policy, record, chosen),
    })
    isRead = true
    keep(next)
    adopt(next, { source, action, notice })
    life?.tell()
    return next
  }

  const answerAll = (choice: boolean, action: Action) => (decideOptions?: DecideOptions) =>
    answer(Object.fromEntries(names.map((name) => [name, choice])), action, decideOptions)

  const consent: Consent = {
    policy,
    status,
    granted: (name) => status(name) === 'granted',
    get unset() {
      if (isLocating || isPrerendering()) return []
      return names.filter((name) => answerTo(policy, record, name) === 'unset')
    },
    get record() {
      return record
    },
    get model() {
      return stance().model
    },
    get region() {
      return region
    },
    get signal() {
      const isDenied = names.some((name) => isDeniedBySignal(policy, stance(), name))
      return isDenied ? 'gpc' : undefined
    },
    decide: (choices, decideOptions) => answer(choices, 'save', decideOptions),
    acceptAll: answerAll(true, 'accept-all'),
    rejectAll: answerAll(false, 'reject-all'),
    withdraw: answerAll(false, 'withdraw'),
    forget() {
      surface(storage.erase)
      seen = stored()
      adopt(undefined, { source: 'api', action: 'withdraw' })
      life?.tell()
    },
    export: () => exportRecord({ record, policy, region }, document),
    on: (_event, callback) => changes.add(callback),
    subscribe: (callback) => changes.add(() => callback()),
    when: (name, whenOptions) => createWhen(consent)(name, whenOptions),
    destroy() {
      life?.()
      changes.clear()
    },
  }
  const sync = document
    ? tellServices(policy.services, {
        consent,
        document,
        loadScript: options.loadScript ?? createScriptLoader({ document }),
      })
    : () => false
  if (isLocating) {
    void locate(given as FindRegion, 3_000).then((found) =>
      change(
        () => {
          isLocating = false
          region = found
        },
        { source: 'storage' },
      ),
    )
  }
  const life = document && followPage(document, follow)
  if (!isPrerendering()) record = read()
  sync()
  return consent as Consent<NameOf<Categories, Services>>
}
