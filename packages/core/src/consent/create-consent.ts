import { checkForm } from '../check.js'
import { eraseElsewhere } from '../erase/erase-elsewhere.js'
import { eraseItems } from '../erase/erase-items.js'
import { createListeners } from '../listeners.js'
import { loadAnew, type Reason } from '../page/load-anew.js'
import { createScriptLoader, type LoadScript } from '../page/script-loader.js'
import { unshadowed } from '../page/unshadowed.js'
import { checkChoices } from '../policy/check-choices.js'
import { definePolicy } from '../policy/define-policy.js'
import type { CheckedPolicy, defaultCategories } from '../policy/policy-of.js'
import { codeOf, type FindRegion, locate, modelIn } from '../policy/region.js'
import {
  answersAfter,
  answerTo,
  isDeniedBySignal,
  type Stance,
  statusOf,
} from '../policy/status.js'
import { cookieStorage } from '../record/cookie-storage.js'
import type { CookieOptions } from '../record/cookie-text.js'
import { memoryStorage } from '../record/memory-storage.js'
import { randomId } from '../record/random-id.js'
import { type RecordForm, wholeForm } from '../record/record-form.js'
import { recordText } from '../record/record-text.js'
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
  StorageItem,
} from '../types.js'
import { exportRecord } from './export-record.js'
import { firstGrant } from './first-grant.js'
import type { Migration } from './migration.js'
import { followPage } from './page-life.js'
import { createRecordKeeper, type Said } from './record-keeper.js'
import { tellServices } from './tell-services.js'

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

/** What only a withdrawal needs: the one tag loads it then, and everybody else has it at once. */
export interface WithdrawalMeans {
  loadAnew(document: Document, reason: Reason): void
  eraseElsewhere(items: readonly StorageItem[], document: Document): void
}

/** What the one tag has by itself, or leaves to its parts; what a consent is made of, checked and whole. */
export interface Means extends WithdrawalMeans {
  /** Asks who knows the region; left out where nobody can be asked, as in JSON. */
  locate?(find: FindRegion): Promise<string | undefined>
  policy: CheckedPolicy
  form: RecordForm
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
  const { reload = 'auto' } = options
  checkForm(/^"(auto|never|always)"$/, reload, 'reload takes auto, never or always')
  const { storage, cookie, document = globalThis.document } = options
  const consent = consentWith(
    { loadAnew, eraseElsewhere, locate, policy: definePolicy(options), form: wholeForm },
    {
      ...(options as ConsentOptions),
      storage: storage ?? (document ? cookieStorage(cookie, document) : memoryStorage()),
    },
  )
  return consent as Consent<NameOf<Categories, Services>>
}

/** `createConsent` by other means, which its names no longer tell: for the one tag. */
export function consentWith(
  { loadAnew, eraseElsewhere, locate, policy, form }: Means,
  options: Omit<ConsentOptions, keyof PolicyOptions> & { storage: RecordStorage },
): Consent {
  const { document = globalThis.document, now = Date.now, reload = 'auto' } = options
  const names = [...policy.askable.keys()]
  const { storage } = options
  const keeper = createRecordKeeper({
    storage,
    policy,
    form,
    migrate: options.migrate ?? [],
    document,
    now,
  })
  const changes = createListeners<Change>()
  const { region: given } = options
  let region = codeOf(given)
  const finding = typeof given === 'function' && locate?.(given)
  let isLocating = Boolean(finding)
  let isUnread = true
  let hasEnded = false
  let record: ConsentRecord | undefined

  const page = document && unshadowed(document)
  const isPrerendering = (): unknown => (page as { prerendering?: boolean })?.prerendering
  const stance = (): Stance => ({
    answers: isUnread ? undefined : record,
    // No model grants anything before the record has been read, nor on the page where a record ended.
    model: isUnread || hasEnded ? 'opt-in' : modelIn(policy, region),
    // Browsers without the signal answer undefined, which is no signal: https://w3c.github.io/gpc
    hasSignal:
      (page?.defaultView?.navigator as { globalPrivacyControl?: boolean } | undefined)
        ?.globalPrivacyControl === true,
  })
  const status = (name: string) => statusOf(policy, stance(), name)
  const hasToEnd: string[] = []
  const reason: Reason = {
    isNeeded: () => hasToEnd.some((name) => status(name) !== 'granted'),
    silence: () => tell.sweep(),
  }

  function change(apply: () => void, how: How): void {
    const before = new Map(names.map((name) => [name, status(name)]))
    apply()
    const differs = names.filter((name) => status(name) !== before.get(name))
    const ended = differs.filter((name) => before.get(name) === 'granted')
    let needsReload = true
    try {
      needsReload = !isUnread && tell()
      changes.emit({
        record,
        granted: differs.filter((name) => status(name) === 'granted'),
        denied: differs.filter((name) => status(name) === 'denied' || ended.includes(name)),
        ...how,
      })
    } finally {
      // Whatever throws on the way, what ran ends.
      if (ended[0] && reload !== 'never' && (needsReload || reload === 'always')) {
        hasToEnd.push(...ended)
        if (document) loadAnew(document, reason)
      }
    }
  }

  const adopt = (next: ConsentRecord | undefined, how: How): void =>
    change(() => {
      hasEnded ||= !isUnread && !next
      isUnread &&= Boolean(isPrerendering())
      record = next
    }, how)

  /** Follows what others stored. A prerendered page follows once it is shown. */
  function follow(said?: Said): void {
    if (isPrerendering()) return
    const next = keeper.look(record, said)
    const differs = (next && recordText(next)) !== (record && recordText(record))
    if (isUnread || differs) adopt(next, { source: 'storage' })
  }

  function answer(
    choices: Partial<Record<string, Choice>>,
    action: Action,
    { source = 'api', notice }: DecideOptions = {},
  ): ConsentRecord {
    const chosen = checkChoices(policy, choices)
    // Names that are left out keep the status that another tab may have given them.
    if (isUnread) record = keeper.look(record)
    else follow()
    const next: ConsentRecord = {
      id: record?.id ?? randomId(),
      revision: policy.revision,
      time: Math.floor(now() / 1000),
      ...answersAfter(policy, record, chosen),
    }
    settle(next, { source, action, notice })
    return next
  }

  /** A choice that cannot be stored still holds for this page. */
  function settle(next: ConsentRecord | undefined, how: How): void {
    const said = keeper.keep(next)
    adopt(next, how)
    life?.tell(said)
  }

  const answerAll = (choice: boolean, action: Action) => (decideOptions?: DecideOptions) =>
    answer(Object.fromEntries(names.map((name) => [name, choice])), action, decideOptions)

  const consent: Consent = {
    policy,
    status,
    granted: (name) => status(name) === 'granted',
    get unset() {
      if (isLocating || isUnread) return []
      return names.filter((name) => answerTo(policy, record, name) === 'unset')
    },
    get record() {
      return record
    },
    get model() {
      return modelIn(policy, region)
    },
    get region() {
      return region
    },
    get signal() {
      const isDenied = names.some((name) => isDeniedBySignal(policy, stance(), name))
      return isDenied ? 'gpc' : undefined
    },
    decide: (choices, decideOptions) =>
      answer(choices, decideOptions?.action ?? 'save', decideOptions),
    acceptAll: answerAll(true, 'accept-all'),
    rejectAll: answerAll(false, 'reject-all'),
    withdraw: answerAll(false, 'withdraw'),
    forget: () => settle(undefined, { source: 'api', action: 'withdraw' }),
    export: () => exportRecord({ record, policy, region }, document),
    on: (_event, callback) => changes.add(callback),
    subscribe: (callback) => changes.add(() => callback()),
    when: (name, { signal } = {}) => firstGrant(consent, name, signal),
    destroy() {
      // Whoever looks for the region is not heard any more.
      isLocating = false
      life?.()
      changes.clear()
    },
  }
  const tell = document
    ? tellServices(policy.services, {
        consent,
        document,
        loadScript: options.loadScript ?? createScriptLoader({ document }),
        erase(items) {
          eraseItems(items, document, storage.name)
          eraseElsewhere(items, document)
        },
      })
    : Object.assign(() => false, { sweep() {} })
  const life = document && followPage(document, storage.name, follow)
  if (finding) {
    void finding.then((found) => {
      if (!isLocating) return
      change(
        () => {
          isLocating = false
          region = codeOf(found)
        },
        { source: 'storage' },
      )
    })
  }
  if (!isPrerendering()) {
    record = keeper.look(undefined)
    isUnread = false
    tell()
  }
  return consent
}
