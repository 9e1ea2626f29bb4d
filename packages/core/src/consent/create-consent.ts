import { check } from '../check.js'
import { eraseElsewhere } from '../erase/erase-elsewhere.js'
import { eraseItems } from '../erase/erase-items.js'
import { createListeners } from '../listeners.js'
import { loadAnew, type Reason } from '../page/load-anew.js'
import { createScriptLoader } from '../page/script-loader.js'
import { definePolicy } from '../policy/define-policy.js'
import type { defaultCategories } from '../policy/policy-of.js'
import { locate } from '../policy/region.js'
import { cookieStorage } from '../record/cookie-storage.js'
import { memoryStorage } from '../record/memory-storage.js'
import { wholeForm } from '../record/record-form.js'
import type { Category, Change, Consent, Service } from '../types.js'
import type { ConsentOptions, NameOf, PageOptions } from './consent-options.js'
import { type ApplyChange, createChange } from './create-change.js'
import { createDecisions } from './create-decisions.js'
import { exportRecord } from './export-record.js'
import { firstGrant } from './first-grant.js'
import { followPage } from './page-life.js'
import { createRecordKeeper } from './record-keeper.js'
import { createRecordState, type Reading, type RecordState } from './record-state.js'
import { tellServices } from './tell-services.js'

/**
 * Creates the consent state of a page: reads the record, starts what it grants, and waits for decisions.
 * Unlike `createGate` it knows no markup. Throws a TypeError for an invalid policy.
 * @example
 * const consent = createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
 * if (consent.granted('analytics')) track()
 */
export function createConsent<
  const Categories extends Record<string, Category> = typeof defaultCategories,
  const Services extends readonly Service<string, keyof Categories & string>[] = readonly [],
>(options: ConsentOptions<Categories, Services> = {}): Consent<NameOf<Categories, Services>> {
  const { reload = 'auto', storage, cookie, region, document = globalThis.document } = options
  const isReload = ['auto', 'never', 'always'].includes(reload)
  check(isReload, reload, 'reload takes auto, never or always')
  const isSought = typeof region === 'function'
  const { consent, state, change } = consentWith({
    ...(options as ConsentOptions),
    policy: definePolicy(options),
    form: wholeForm,
    storage: storage ?? (document ? cookieStorage(cookie, document) : memoryStorage()),
    loadScript: options.loadScript ?? createScriptLoader({ document }),
    region: isSought ? null : (region ?? undefined),
    document,
    loadAnew,
    eraseElsewhere,
  })
  const place = (found: unknown): void => {
    // A consent that was destroyed meanwhile looks for no region.
    if (state.isLocating()) change(() => state.place(found ?? undefined), { source: 'storage' })
  }
  if (isSought) void locate(region).then(place)
  return consent as Consent<NameOf<Categories, Services>>
}

/** A consent, and what a region that the site finds later takes to change it. */
interface Changeable {
  consent: Consent
  state: RecordState
  change: ApplyChange
}

/** `createConsent` for what has been checked, as the one tag does it. Unlike there, names are not checked by type. */
export function consentWith(options: PageOptions): Changeable {
  const { policy, document, storage, reload, region } = options
  const state = createRecordState(policy, document)
  const changes = createListeners<Change>()
  // The members that decide follow below: they need services, and services need a consent.
  const consent = Object.assign(state.reading, {
    on(event, callback) {
      check(event === 'change', event, 'on takes change')
      return changes.add(callback)
    },
    subscribe: (callback) => changes.add(() => callback()),
    when: (name, { signal } = {}) => firstGrant(consent, name, signal),
    export: () => exportRecord(consent, document),
  } satisfies Partial<Consent>) as Consent & Reading
  const services = tellServices(document ? policy.services : [], {
    consent,
    document,
    loadScript: options.loadScript,
    erase(items) {
      eraseItems(items, document, storage.key ?? storage.name)
      options.eraseElsewhere(items, document)
    },
  })
  const hasToEnd: string[] = []
  const reason: Reason = {
    isNeeded: () => !hasToEnd.every(consent.granted),
    silence: services.sweep,
  }
  const change = createChange(consent, {
    tell: () => !state.isUnread() && services(),
    emit: changes.emit,
    leave(ended, needsReload) {
      if (reload === 'never' || !(needsReload || reload === 'always')) return
      hasToEnd.push(...ended)
      if (document) options.loadAnew(document, reason)
    },
  })
  const { follow, ...decisions } = createDecisions(state, {
    keeper: createRecordKeeper(options),
    change,
    tellTabs: (said) => life?.tell(said),
  })
  const life = document && followPage(document, { name: storage.name, follow })
  state.place(region)
  Object.assign(consent, decisions, {
    destroy() {
      state.place(consent.region)
      life?.end()
      changes.clear()
    },
  })
  follow(options.stored)
  return { consent, state, change }
}
