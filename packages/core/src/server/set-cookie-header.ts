import { check } from '../check.js'
import { daySeconds } from '../day.js'
import { type CookieOptions, checkCookie, cookieText } from '../record/cookie-text.js'
import { decodeRecord } from '../record/decode-record.js'
import { encodeRecord } from '../record/encode-record.js'
import type { ConsentRecord } from '../types.js'

/** The `cookie` options of `createConsent` fit as they are, except for `domain: 'auto'`. */
export interface SetCookieOptions extends Omit<CookieOptions, 'secure'> {
  /** False on plain http, such as http://localhost. @default true */
  secure?: boolean | undefined
  /** Days from the decision, not from now: `expiresAfterDays` of the policy. @default 182 */
  days?: number | undefined
}

/**
 * The value of a `Set-Cookie` header that keeps the record as the page would. Safari drops cookies that scripts wrote after
 * seven days, but not those that a server set: https://webkit.org/tracking-prevention/#intelligent-tracking-prevention-itp
 * Throws a TypeError for anything but a record, and for options that a header cannot hold.
 * @example response.headers.append('set-cookie', setCookieHeader(consent.record))
 */
export function setCookieHeader(record: ConsentRecord, options: SetCookieOptions = {}): string {
  const { name = 'sluice', domain, days = 182 } = options
  const value = encodeRecord(record)
  check(decodeRecord(value), record, 'setCookieHeader takes a record')
  checkCookie(options)
  check(!domain || /^\.?[\w-]+(\.[\w-]+)+$/.test(domain), domain, 'domain takes example.com')
  check(days > 0 && days <= 400, days, 'days takes days, up to 400')
  // Counted from the decision, so that a renewed cookie does not outlive its record.
  const expires = new Date((record.time + days * daySeconds) * 1000)
  return cookieText(name, value, { ...options, secure: options.secure ?? true, expires })
}
