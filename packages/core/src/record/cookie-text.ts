import { check, checkForm, checkTypes } from '../check.js'

export interface CookieOptions {
  /**
   * `__Host-sluice` is one that no other host, a subdomain of the site included, can write: it needs https, and takes no
   * `domain`. @default 'sluice'
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

/** What the browser keeps from no other host than its own: Secure, for all paths, and for no domain. */
export const isHostName = (name: string): boolean => /^__Host-/i.test(name)

/**
 * Whether the browser keeps a cookie of that name with these options:
 * https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes
 */
export const isPossible = ({ name = 'sluice', domain, secure }: CookieOptions): boolean =>
  !isHostName(name) || (!domain && secure !== false)

/** Throws a TypeError for an option that is of another type, or that the name of the cookie forbids. */
export function checkCookie(options: CookieOptions): void {
  const { name = 'sluice', sameSite = 'Lax' } = options
  checkForm(/^"[\w.-]+"$/, name, 'cookie.name takes letters, digits, -, _ and .')
  checkForm(/^"(Lax|Strict|None)"$/, sameSite, 'cookie.sameSite takes Lax, Strict or None')
  checkTypes(options, 'cookie', { secure: 'boolean', partitioned: 'boolean' })
  check(isPossible(options), options, `cookie.name ${name} takes no domain, and secure`)
}

/** What a cookie is written with. */
export interface CookieAttributes extends Omit<CookieOptions, 'name'> {
  expires: Date
}

/** A cookie as `document.cookie` takes it, and a `Set-Cookie` header: page and server write the same. */
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
