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
import type { ConsentOptions, Means, NameOf, PageOptions } from './consent-options.js'
import { createChange } from './create-change.js'
import { createDecisions } from './create-decisions.js'
import { exportRecord } from './export-record.js'
import { firstGrant } from './first-grant.js'
import { followPage } from './page-life.js'
import { createRecordKeeper } from './record-keeper.js'
import { createRecordState } from './record-state.js'
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
  const { reload = 'auto' } = options
  const isReload = ['auto', 'never', 'always'].includes(reload)
  check(isReload, reload, 'reload takes auto, never or always')
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

/** `createConsent` with the means handed in, as the one tag does it. Unlike there, names are not checked by type. */
export function consentWith(means: Means, options: PageOptions): Consent {
  const { policy, form, locate } = means
  const { document = globalThis.document, now = Date.now, storage, region, reload } = options
  const state = createRecordState(policy, document)
  const changes = createListeners<Change>()
  // The members that decide follow below: they need services, and services need a consent.
  const consent = Object.assign(state.reading, {
    on: (_event, callback) => changes.add(callback),
    subscribe: (callback) => changes.add(() => callback()),
    when: (name, { signal } = {}) => firstGrant(consent, name, signal),
    export: () =>
      exportRecord({ record: consent.record, policy, region: consent.region }, document),
  } satisfies Partial<Consent>) as Consent
  const services = tellServices(document ? policy.services : [], {
    consent,
    document,
    loadScript: options.loadScript ?? createScriptLoader({ document }),
    erase(items) {
      eraseItems(items, document, storage.name)
      means.eraseElsewhere(items, document)
    },
  })
  const hasToEnd: string[] = []
  const reason: Reason = {
    isNeeded: () => !hasToEnd.every(consent.granted),
    silence: services.sweep,
  }
  const change = createChange(consent, [...policy.askable.keys()], {
    tell: () => !state.isUnread() && services(),
    emit: changes.emit,
    leave(ended, needsReload) {
      if (reload === 'never' || !(needsReload || reload === 'always')) return
      hasToEnd.push(...ended)
      if (document) means.loadAnew(document, reason)
    },
  })
  const keeper = createRecordKeeper({
    storage,
    policy,
    form,
    migrate: options.migrate,
    document,
    now,
  })
  const life = document && followPage(document, storage.name)
  const { follow, ...decisions } = createDecisions(
    state,
    { policy, keeper, now, change },
    life?.tell,
  )
  life?.on(follow)
  state.place(region, typeof region === 'function' && locate?.(region), change)
  Object.assign(consent, decisions, {
    destroy() {
      // A region that is found later changes nothing.
      state.ignoreRegion()
      life?.()
      changes.clear()
    },
  })
  if (!state.isPrerendering()) {
    state.adopt(keeper.look(undefined))
    services()
  }
  return consent
}
