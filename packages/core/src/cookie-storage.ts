import Cookies from 'js-cookie'
import { cookieValues } from './cookie-values.js'
import { newestText } from './newest-text.js'
import type { RecordStorage } from './types.js'

export interface CookieOptions {
  /** @default 'sluice' */
  name?: string | undefined
  /** `example.com` shares the record with every subdomain. @default the page's own host alone */
  domain?: string | undefined
}

/** Keeps the record in a first-party cookie, where a server can read it too. */
export function cookieStorage({ name = 'sluice', domain }: CookieOptions = {}): RecordStorage {
  const attributes: Cookies.CookieAttributes = {
    sameSite: 'Lax',
    // WebKit keeps no Secure cookie on http://localhost, so Secure follows the scheme.
    secure: location.protocol === 'https:',
    ...(domain && { domain }),
  }
  const read = (): string | undefined =>
    newestText(cookieValues(document.cookie, name), Date.now() / 1000)
  return {
    read,
    write(value, days) {
      Cookies.set(name, value, { ...attributes, expires: days })
      if (read() !== value)
        throw new Error(
          `[sluice] The browser kept no cookie ${name}: the choice holds for this page only`,
        )
    },
    erase: () => Cookies.remove(name, attributes),
  }
}
