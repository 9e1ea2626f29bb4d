import { readCookie, writeCookie } from './cookie.js'

const TWO_YEARS = 730

/**
 * The random number that makes this browser the same one next time (`cid`). All GA4 destinations
 * of a page share it. Without analytics storage it lives in memory, for this page alone.
 */
export function createClient(consent) {
  let id

  consent.onChange((key, status) => {
    // From a denial on hits carry another number; the cookies stay where they are.
    if (key === 'analytics_storage' && status === 'denied') id = undefined
  })

  return {
    id() {
      id ??= `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`
      return id
    },
    /** With storage granted the number of an earlier page comes back; else today's is kept. */
    keep() {
      id = readCookie('_ga')?.split('.').slice(2).join('.') ?? this.id()
      writeCookie('_ga', `GA1.1.${id}`, TWO_YEARS)
    },
    keepSession(destination) {
      const now = Math.floor(Date.now() / 1000)
      const name = `_ga_${destination.replace(/^G-/, '')}`
      const start = /s(\d+)/.exec(readCookie(name) ?? '')?.[1] ?? now
      writeCookie(name, `GS2.1.s${start}$o1$g0$t${now}$j60$l0$h0`, TWO_YEARS)
    },
  }
}
