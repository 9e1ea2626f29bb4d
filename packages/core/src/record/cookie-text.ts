import { check } from '../check.js'
import { checkTypes, isText } from '../check-types.js'

export interface CookieOptions {
  /**
   * No other host can write `__Host-sluice`, not even a subdomain of the site: it needs https, and takes no `domain`.
   * @default 'sluice'
   */
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

/** Whether the browser lets only this host write a cookie of that name: it must be Secure, for all paths, and without a domain. */
export const isHostName = (name: string): boolean => name.toLowerCase().startsWith('__host-')

/**
 * Whether the browser keeps a cookie of that name with these options:
 * https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes
 */
export const isPossible = ({ name = 'sluice', domain, secure }: CookieOptions): boolean =>
  !isHostName(name) || (!domain && secure !== false)

/** Throws a TypeError for an option of the wrong type, and for an option that the cookie's name forbids. */
export function checkCookie(options: CookieOptions): void {
  const { name = 'sluice', sameSite = 'Lax' } = options
  check(isText(name, /^[\w.-]+$/), name, 'cookie.name takes letters, digits, -, _ and .')
  const isSameSite = ['Lax', 'Strict', 'None'].includes(sameSite)
  check(isSameSite, sameSite, 'cookie.sameSite takes Lax, Strict or None')
  checkTypes(options, 'cookie', { secure: 'boolean', partitioned: 'boolean' })
  check(isPossible(options), options, `cookie.name ${name} takes no domain, and secure`)
}

/** The attributes that a cookie is written with. */
export interface CookieAttributes extends Omit<CookieOptions, 'name'> {
  expires: Date
}

/** The text that both `document.cookie` and a `Set-Cookie` header take: page and server write the same cookie. */
export const cookieText = (
  name: string,
  value: string,
  { domain, sameSite = 'Lax', secure, partitioned, expires }: CookieAttributes,
): string =>
  [
    `${name}=${value}`,
    'Path=/',
    `Expires=${expires.toUTCString()}`,
    `SameSite=${sameSite}`,
    domain && `Domain=${domain}`,
    secure && 'Secure',
    partitioned && 'Partitioned',
  ]
    .filter(Boolean)
    .join('; ')
