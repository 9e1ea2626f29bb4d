import type { CookieOptions } from '@sluice/core'
import { type CheckedPolicy, isPossible } from '@sluice/core/internal'

const nameForm = /^[A-Za-z\d][\w-]*$/
const itemForm = /^[^*\s"]+\*?$/
const kindForm = /^(cookie|(local|session|cache)Storage|indexedDB|serviceWorker)$/
const hostForm = /^[^"\s/]+(\/(?!\/)[^"\s]*)?$/

/**
 * Whether a policy and the cookie of its record need no mending. Their values are of the right kinds by now. It passes nothing
 * that `definePolicy` and `checkCookie` refuse: these have the messages, and are loaded to give them.
 */
export function isSoundPolicy(policy: CheckedPolicy, cookie: CookieOptions = {}): boolean {
  const { revision, expiry, regions, categories, services, required } = policy
  const names = categories.map(({ name }) => name)
  const all = [...names, ...services.map(({ name }) => name)]
  const areDays = (days: unknown): unknown => days === Number(days) && days > 0 && days <= 400
  return Boolean(
    isPossible(cookie) &&
      /^[\w.-]+$/.test(cookie.name ?? 'sluice') &&
      /^\d{1,9}$/.test(`${revision}`) &&
      areDays(expiry.granted) &&
      areDays(expiry.denied) &&
      Object.keys({ ...regions }).every((code) => /^[A-Z]{2}(-[A-Z\d]+)?$/.test(code)) &&
      required[0] &&
      new Set(all).size === all.length &&
      all.every((name) => nameForm.test(name)) &&
      services.every(
        ({ category, storage = [], hosts = [] }) =>
          category?.[0] &&
          [category].flat().every((one) => names.includes(one)) &&
          hosts.every((host) => hostForm.test(host)) &&
          storage.every(
            ({ name, kind, duration }) =>
              itemForm.test(name) && kindForm.test(kind || 'cookie') && duration !== undefined,
          ),
      ),
  )
}
