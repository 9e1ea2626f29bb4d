import Cookies from 'js-cookie'
import { check } from './check.js'
import { cookieValues } from './cookie-values.js'
import { domainVariants, eraseCookie } from './erase-cookie.js'
import { newestText } from './newest-text.js'
import type { RecordStorage } from './types.js'

export interface CookieOptions {
  /** @default 'sluice' */
  name?: string | undefined
  /**
   * `example.com` shares the record with every subdomain; `auto` is the widest that the browser accepts.
   * @default the page's own host alone
   */
  domain?: string | undefined
  /** @default 'Lax' */
  sameSite?: 'Lax' | 'Strict' | 'None' | undefined
  /** @default true on https: WebKit keeps no Secure cookie on http://localhost */
  secure?: boolean | undefined
  /** Keeps the record of an embedded page apart for each site that embeds it. @default false */
  partitioned?: boolean | undefined
}

/**
 * Keeps the record in a first-party cookie, where a server can read it too. Throws a TypeError for a domain that this
 * host cannot write to. `now` is in epoch milliseconds. Cookies are read and erased in `document`; they are written by the
 * page that runs this code, so both must share their cookies.
 */
export function cookieStorage(
  { name = 'sluice', domain, sameSite = 'Lax', secure, partitioned = false }: CookieOptions = {},
  now: () => number = Date.now,
  document: Document = globalThis.document,
): RecordStorage {
  const { hostname, protocol } = document.location
  const hosts = domainVariants(hostname)
  const isOurs = domain === 'auto' || hosts.includes(domain?.replace(/^\./, ''))
  check(isOurs, domain, `cookie.domain takes auto or one of ${hosts.filter(Boolean).join(', ')}`)

  const attributes: Cookies.CookieAttributes = {
    sameSite,
    secure: secure ?? protocol === 'https:',
    partitioned,
  }
  const valuesOf = (key: string): string[] => cookieValues(document.cookie, key)
  let widest: string | undefined

  /** A public suffix is refused, so what is kept tells more than any list of suffixes. */
  function findWidest(): string | undefined {
    const probe = `${name}-probe`
    return [...hosts].reverse().find((candidate) => {
      Cookies.set(probe, '1', { ...attributes, domain: candidate })
      const isKept = valuesOf(probe)[0]
      Cookies.remove(probe, { ...attributes, domain: candidate })
      return isKept
    })
  }

  const placed = (): Cookies.CookieAttributes => {
    widest ??= domain === 'auto' ? findWidest() : domain
    return widest ? { ...attributes, domain: widest } : attributes
  }

  return {
    name,
    read: () => newestText(valuesOf(name), now() / 1000),
    write(value, days) {
      const set = (): unknown => Cookies.set(name, value, { ...placed(), expires: days })
      set()
      // One of the same name on another domain would be read beside it for as long as it lives.
      if (valuesOf(name)[1]) {
        eraseCookie(name, document)
        set()
      }
      if (!valuesOf(name).includes(value))
        throw new Error(
          `[sluice] The browser kept no cookie ${name}: the choice holds for this page only`,
        )
    },
    erase: () => eraseCookie(name, document),
  }
}
