import { nameForm } from './name.js'
import type { ConsentRecord, Policy } from './types.js'

/** A day's allowance for clocks that differ: a record from further ahead could never expire. */
const clockSkewSeconds = 86_400

/** The record as a query string, so that a server can read it in any language. */
export const encodeRecord = ({ revision, id, time, granted, denied }: ConsentRecord): string =>
  `v=1&r=${revision}&id=${id}&t=${time}&y=${granted.join('.')}&n=${denied.join('.')}`

/** Reads what `encodeRecord` wrote. Anything that does not parse counts as no record; it never throws. */
export function decodeRecord(text: string | undefined): ConsentRecord | undefined {
  const fields = new URLSearchParams(text)
  // A key that stands twice is nobody's answer.
  const field = (key: string, form: RegExp): string | undefined => {
    const [value, ...more] = fields.getAll(key)
    return value !== undefined && !more.length && form.test(value) ? value : undefined
  }
  const names = (key: string): string[] | undefined =>
    field(key, /^/)
      ?.split('.')
      .filter((name, _, { length }) => name || length > 1)
  const revision = field('r', /^\d{1,9}$/)
  const id = field('id', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  const time = field('t', /^\d{1,11}$/)
  const granted = names('y')
  const denied = names('n')
  if (!(field('v', /^1$/) && revision && id && time && granted && denied)) return
  const all = [...granted, ...denied]
  if (!all.every((name) => nameForm.test(name)) || new Set(all).size < all.length) return
  return { id, revision: +revision, time: +time, granted, denied }
}

/** Whether a record still answers for this policy: same revision, not expired, not from the future. */
export function isCurrent(record: ConsentRecord, policy: Policy, nowSeconds: number): boolean {
  const age = nowSeconds - record.time
  return (
    record.revision === policy.revision &&
    age >= -clockSkewSeconds &&
    age < policy.expiresAfterDays * 86_400
  )
}
