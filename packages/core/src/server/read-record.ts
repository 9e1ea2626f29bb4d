import type { NameOf } from '../consent/consent-options.js'
import { definePolicy } from '../policy/define-policy.js'
import type { CheckedPolicy, defaultCategories } from '../policy/policy-of.js'
import { codeOf, modelIn } from '../policy/region.js'
import { answerTo, isDeniedBySignal, type Stance, statusOf } from '../policy/status.js'
import { agreedRecord } from '../record/agreed-record.js'
import { cookieValues } from '../record/cookie-values.js'
import { decodeRecord, frozen } from '../record/decode-record.js'
import { withNames } from '../record/short-names.js'
import type { Category, Consent, PolicyOptions, Service } from '../types.js'

export interface ReadOptions {
  /** The cookie's name. @default 'sluice' */
  name?: string | undefined
  /** The visitor's region, for a policy with `regions`; unknown is `opt-in`. */
  region?: string | undefined
  /** Whether the request says `Sec-GPC: 1`. @default false */
  gpc?: boolean | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

/** What a request says about the visitor's consent: the members of `Consent` that change nothing. */
export type ServerConsent<Name extends string = string> = Readonly<
  Pick<Consent<Name>, 'granted' | 'status' | 'unset' | 'record' | 'model' | 'signal'>
>

/**
 * Reads the record from a `Cookie` header, as the page itself would. Unlike `createConsent` it needs no page, and it
 * starts nothing. A cookie that does not parse counts as no record. Throws a TypeError for an invalid policy.
 * @example
 * const consent = readRecord(request.headers.get('cookie'), { categories })
 * if (consent.granted('analytics')) html += '<script src="/stats.js"></script>'
 */
export function readRecord<
  const Categories extends Record<string, Category> = typeof defaultCategories,
  const Services extends readonly Service<string, keyof Categories & string>[] = readonly [],
>(
  cookieHeader: string | null | undefined,
  policy?: PolicyOptions<Categories, Services>,
  options?: ReadOptions,
): ServerConsent<NameOf<Categories, Services>>
/** For a policy from `definePolicy`, which a server checks once instead of for each request. */
export function readRecord(
  cookieHeader: string | null | undefined,
  policy: CheckedPolicy,
  options?: ReadOptions,
): ServerConsent
export function readRecord(
  cookieHeader: string | null | undefined,
  given: PolicyOptions | CheckedPolicy = {},
  { name = 'sluice', region, gpc = false, now = Date.now }: ReadOptions = {},
): ServerConsent {
  const policy = 'askable' in given ? given : definePolicy(given)
  const records = cookieValues(cookieHeader ?? '', name).flatMap((text) => decodeRecord(text) ?? [])
  const found = withNames(records, policy.askable.keys())
  // Without a record no clock is read, because Next forbids reading it while it prerenders.
  // https://nextjs.org/docs/messages/next-prerender-current-time
  const seconds = found[0] ? Math.floor(now() / 1000) : 0
  const record = frozen(agreedRecord(found, policy, seconds))
  // A request can carry any number of other names, and each status would search through all of them.
  const known = (names: readonly string[]): string[] =>
    names.filter((one) => policy.askable.has(one))
  const stance: Stance = {
    answers: record && { granted: known(record.granted), denied: known(record.denied) },
    model: modelIn(policy, codeOf(region)),
    hasSignal: gpc,
  }
  const names = [...policy.askable.keys()]
  const status = (one: string) => statusOf(policy, stance, one)
  return {
    record,
    status,
    granted: (one) => status(one) === 'granted',
    unset: names.filter((one) => answerTo(policy, stance.answers, one) === 'unset'),
    model: stance.model,
    signal: names.some((one) => isDeniedBySignal(policy, stance, one)) ? 'gpc' : undefined,
  }
}
