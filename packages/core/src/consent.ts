import { check } from './check.js'
import { type CookieOptions, cookieStorage } from './cookie-storage.js'
import { createListeners } from './listeners.js'
import { memoryStorage } from './memory-storage.js'
import { type defaultCategories, definePolicy } from './policy.js'
import { randomId } from './random-id.js'
import { decodeRecord, encodeRecord, isCurrent } from './record.js'
import { createScriptLoader, type LoadScript } from './script-loader.js'
import { tellServices } from './services.js'
import { answersAfter, statusOf } from './status.js'
import { surface } from './surface.js'
import type {
  Category,
  Change,
  Choice,
  Consent,
  ConsentRecord,
  DecideOptions,
  PolicyOptions,
  RecordStorage,
  Service,
  Source,
} from './types.js'

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
  let record = read()

  function read(): ConsentRecord | undefined {
    const stored = surface(() => decodeRecord(storage.read()))
    return stored && isCurrent(stored, policy, seconds()) ? stored : undefined
  }

  const status = (name: string) => statusOf(policy, record, name)

  function adopt(next: ConsentRecord | undefined, source: Source): void {
    const before = new Map(names.map((name) => [name, status(name)]))
    record = next
    const differs = names.filter((name) => status(name) !== before.get(name))
    const granted = differs.filter((name) => status(name) === 'granted')
    const needsReload = sync()
    changes.emit({
      record,
      granted,
      denied: differs.filter((name) => status(name) === 'denied' || before.get(name) === 'granted'),
      source,
    })
    const shrank = differs.some((name) => before.get(name) === 'granted')
    if (shrank && reload !== 'never' && (needsReload || reload === 'always'))
      document?.location.reload()
  }

  function decide(
    choices: Partial<Record<string, Choice>>,
    { source = 'api' }: DecideOptions = {},
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
    // A choice that cannot be kept still holds for this page.
    surface(() => storage.write(encodeRecord(next), policy.expiresAfterDays))
    adopt(next, source)
    return next
  }

  const decideAll = (choice: boolean) => (decideOptions?: DecideOptions) =>
    decide(Object.fromEntries(names.map((name) => [name, choice])), decideOptions)

  const consent: Consent = {
    policy,
    status,
    granted: (name) => status(name) === 'granted',
    get unset() {
      return names.filter((name) => status(name) === 'unset')
    },
    get record() {
      return record
    },
    decide,
    acceptAll: decideAll(true),
    rejectAll: decideAll(false),
    withdraw: decideAll(false),
    forget() {
      surface(storage.erase)
      adopt(undefined, 'api')
    },
    on: (_event, callback) => changes.add(callback),
    subscribe: (callback) => changes.add(() => callback()),
    when: (name, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const stop = changes.add(settle)
        signal?.addEventListener('abort', () => {
          stop()
          reject(signal.reason)
        })
        function settle(): void {
          if (!consent.granted(name)) return
          stop()
          resolve()
        }
        settle()
      }),
    destroy: changes.clear,
  }
  const sync = document
    ? tellServices(policy.services, {
        consent,
        document,
        loadScript: options.loadScript ?? createScriptLoader({ document }),
      })
    : () => false
  sync()
  return consent as Consent<NameOf<Categories, Services>>
}
