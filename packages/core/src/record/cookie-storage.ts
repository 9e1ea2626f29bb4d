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
 * Keeps the record in a first-party cookie, where a server can read it too. Throws a TypeError for a domain that this
 * host cannot write to, and for a name that the browser would not keep.
 */
export function cookieStorage(options: CookieOptions = {}, document?: Document): RecordStorage {
  checkCookie(options)
  return checkedCookieStorage(options, document)
}

/** The same for options that were checked, all but the domain. */
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

  /** A public suffix is refused, so what is kept tells more than any list of suffixes. */
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
   * Firefox reads back from a page what it did not keep, where one that is HttpOnly has that place. Its cookie store, which
   * pages on https have, knows better.
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
        // Others of this name are from another domain or path, and would be read beside it for as long as they live.
        eraseCookie(name, document)
        set(name, value, widest, days)
        // One that is HttpOnly keeps its place, and nobody here sees it: a server must see ours beside it.
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
