import { unshadowed } from '../page/unshadowed.js'
import type { CheckedPolicy } from '../policy/policy-of.js'
import { codeOf, modelIn } from '../policy/region.js'
import { answerTo, isDeniedBySignal, type Stance, statusOf } from '../policy/status.js'
import type { Consent, ConsentRecord } from '../types.js'

/** The members of a consent that say where things stand. */
export interface Reading
  extends Pick<Consent, 'status' | 'granted' | 'unset' | 'record' | 'model' | 'region' | 'signal'> {
  policy: CheckedPolicy
}

/** What a page knows of its visitor, and the only ways to change that. */
export interface RecordState {
  reading: Reading
  /** Until the record is read nothing is asked, and no service is told anything. */
  isUnread(): boolean
  /** Takes the record that stands now. A page that is still prerendered stays unread. */
  adopt(next: ConsentRecord | undefined): void
  /** Takes the region; null while the site looks for it, and until then nothing is asked. */
  place(region: unknown): void
  isLocating(): boolean
  isPrerendering(): boolean
}

/** Holds the record, its region, and whether it has been read. Unlike the record keeper it knows no storage. */
export function createRecordState(
  policy: CheckedPolicy,
  document: Document | undefined,
): RecordState {
  const page: (Omit<Document, 'location'> & { prerendering?: boolean }) | undefined =
    document && unshadowed(document)
  const names = [...policy.askable.keys()]
  let record: ConsentRecord | undefined
  let region: string | undefined
  let isLocating = false
  let isUnread = true
  let hasEnded = false

  const isPrerendering = (): boolean => !!page?.prerendering
  const stance = (): Stance => ({
    answers: isUnread ? undefined : record,
    // No model grants anything before the record has been read, nor on the page where a record ended.
    model: isUnread || hasEnded ? 'opt-in' : modelIn(policy, region),
    // Browsers without the signal answer undefined, which is no signal: https://w3c.github.io/gpc
    get hasSignal() {
      const browser = page?.defaultView?.navigator as { globalPrivacyControl?: boolean } | undefined
      return browser?.globalPrivacyControl === true
    },
  })
  const status = (name: string) => statusOf(policy, stance(), name)

  return {
    isPrerendering,
    isUnread: () => isUnread,
    isLocating: () => isLocating,
    adopt(next) {
      hasEnded ||= !isUnread && !next
      isUnread &&= isPrerendering()
      record = next
    },
    place(found) {
      isLocating = found === null
      region = codeOf(found)
    },
    reading: {
      policy,
      status,
      granted: (name) => status(name) === 'granted',
      get unset() {
        if (isLocating || isUnread) return []
        return names.filter((name) => answerTo(policy, record, name) === 'unset')
      },
      get record() {
        return record
      },
      get model() {
        return modelIn(policy, region)
      },
      get region() {
        return region
      },
      get signal() {
        const isDenied = names.some((name) => isDeniedBySignal(policy, stance(), name))
        return isDenied ? 'gpc' : undefined
      },
    },
  }
}
