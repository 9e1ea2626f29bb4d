import { check } from '../check.js'
import { dayMilliseconds } from '../day.js'
import { domainVariants, eraseCookie } from '../erase/erase-cookie.js'
import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import type { RecordStorage } from '../types.js'
import { type CookieOptions, checkCookie, cookieText, isHostName } from './cookie-text.js'
import { cookieValues } from './cookie-values.js'
import { decodeRecord } from './decode-record.js'

/**
 * Keeps the record in a first-party cookie, which unlike local storage a server can read. Throws a TypeError for a domain
 * that this host cannot write to, and for a name that the browser would not keep.
 */
export function cookieStorage(options: CookieOptions = {}, document?: Document): RecordStorage {
  checkCookie(options)
  return checkedCookieStorage(options, document)
}

/** `cookieStorage` for options that were checked already, except for the domain. */
export function checkedCookieStorage(
  options: CookieOptions = {},
  document: Document = globalThis.document,
): RecordStorage {
  const { name = 'sluice', domain } = options
  const { hostname, protocol } = document.location
  const hosts = domainVariants(hostname)
  const isOurs = domain === 'auto' || hosts.includes(domain && `${domain}`.replace(/^\./, ''))
  check(isOurs, domain, `cookie.domain takes auto or one of ${hosts.filter(Boolean).join(', ')}`)

  const page = unshadowed(document)
  const secure = options.secure ?? (protocol === 'https:' || isHostName(name))
  const valuesOf = (key: string): string[] => cookieValues(page.cookie, key)
  const set = (key: string, value: string, place: string | undefined, days: number): void => {
    const expires = new Date(Date.now() + days * dayMilliseconds)
    page.cookie = cookieText(key, value, { ...options, domain: place, secure, expires })
  }
  let widest: string | undefined

  /** The browser refuses public suffixes, so a probe cookie finds the widest domain without a list of suffixes. */
  const findWidest = (): string | undefined =>
    [...hosts].reverse().find((candidate) => {
      const probe = `${name}-probe`
      const value = `${Math.random()}`
      set(probe, value, candidate, 1)
      const isKept = valuesOf(probe).includes(value)
      set(probe, value, candidate, -1)
      return isKept
    })

  /**
   * Where an HttpOnly cookie has the place, Firefox does not keep ours, and yet `document.cookie` shows it. The cookie store,
   * which exists on https, tells the truth.
   */
  const lookAgain = async (value: string, days: number): Promise<void> => {
    const window = windowOf(document)
    if (!widest || !Object.hasOwn(window, 'cookieStore')) return
    const kept = await window.cookieStore.getAll(name)
    if (valuesOf(name).includes(value) && !kept.some((one) => one.value === value))
      set(name, value, undefined, days)
  }

  const read = (): string | undefined => valuesOf(name).filter(decodeRecord).join('\n') || undefined

  return {
    name,
    read,
    write(value, days) {
      widest ??= domain === 'auto' ? findWidest() : domain
      set(name, value, widest, days)
      if (read() !== value) {
        // Cookies of this name from other domains or paths would be read beside ours for as long as they live.
        eraseCookie(name, document)
        set(name, value, widest, days)
        // A page can neither see nor replace an HttpOnly cookie, so ours is set beside it, where a server sees both.
        if (!valuesOf(name).includes(value)) set(name, value, undefined, days)
        if (read() !== value)
          throw new Error(
            `[sluice] ${
              valuesOf(name).includes(value)
                ? `Another cookie ${name} stays beside the record`
                : `The browser kept no cookie ${name}${isHostName(name) ? ', which takes https' : ''}`
            }: the choice holds for this page only (docs/record.md)`,
          )
      }
      void lookAgain(value, days)
    },
    erase: () => eraseCookie(name, document),
  }
}
