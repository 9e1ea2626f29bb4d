import type { Action, Model, Source, Status } from '../types.js'
import { entries, type Form, keyed, text, whole } from './forms.js'

/** What a receipt proves. Unlike the others, `signal` and `expire` happen without the visitor. */
export type ReceiptAction = Action | 'signal' | 'expire'

/** Where it came from. `signal` is Global Privacy Control. */
export type ReceiptSource = Source | 'signal'

/** The proof of one decision; unlike the record it is never changed. `receipt.schema.json` says the same to machines. */
export interface Receipt {
  readonly schema: 'urn:sluice:receipt:1'
  /** A random UUID: the same receipt may arrive twice, and counts once. */
  readonly id: string
  /** The id of the visitor's record; undefined if a signal was honoured before the first decision. */
  readonly record?: string | undefined
  /** The place among the receipts of this record on this host: 1, 2, 3 … */
  readonly sequence: number
  /** SHA-256 of the receipt before it, as hexadecimal digits. */
  readonly previous?: string | undefined
  /** How many receipts of this browser were lost since the previous one. */
  readonly dropped?: number | undefined
  /** By the visitor's clock: ISO 8601, UTC. */
  readonly time: string
  readonly action: ReceiptAction
  readonly source: ReceiptSource
  /** Global Privacy Control, where it denied something that the visitor had not decided. */
  readonly signal?: 'gpc' | undefined
  /** The status of each after the decision, by name. */
  readonly categories: Readonly<Record<string, Status>>
  readonly services: Readonly<Record<string, Status>>
  readonly revision: number
  /** What the visitor was shown: its language, and the SHA-256 of its texts. */
  readonly notice?: { readonly language: string; readonly texts?: string | undefined } | undefined
  readonly model: Model
  readonly region?: string | undefined
  /** With the port, if there is one. Never the rest of the address. */
  readonly host: string
  /** When grants and denials expire: ISO 8601, UTC. Undefined if no record is left. */
  readonly expires?:
    | { readonly granted?: string | undefined; readonly denied?: string | undefined }
    | undefined
}

const digest = text(/^[\da-f]{64}$/)
const time = text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const status = text(/^(granted|denied|unset)$/)
const statuses = entries((name) => (/^[a-z\d][\w-]*$/i.test(name) ? status : undefined))
const place = text(/^[^"\\\p{C}]{1,300}$/u)
const count = whole(1, 999_999)

const needed = {
  schema: text(/^urn:sluice:receipt:1$/),
  id: text(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  time,
  action: text(/^(accept-all|reject-all|save|withdraw|signal|expire)$/),
  source: text(/^(banner|preferences|placeholder|control|api|storage|signal)$/),
  categories: statuses,
  services: statuses,
  revision: whole(0, 999_999_999),
  model: text(/^opt-(in|out)$/),
  host: place,
} satisfies Partial<Record<keyof Receipt, Form>>

const others: Readonly<Record<Exclude<keyof Receipt, keyof typeof needed>, Form>> = {
  record: text(/^[\da-f-]{36}$/i),
  sequence: count,
  previous: digest,
  dropped: count,
  signal: text(/^gpc$/),
  notice: keyed({ language: text(/^[\w-]{1,35}$/) }, { texts: digest }),
  region: place,
  expires: keyed({}, { granted: time, denied: time }),
}

/**
 * Whether a value has the keys of a receipt, and no others: other code can write where receipts wait. `receipt.schema.json`
 * says the same to machines.
 */
export const isReceipt = keyed(needed, others) as (value: unknown) => value is Draft

/** A receipt that has no place in the chain yet. */
export type Draft = Omit<Receipt, 'sequence' | 'previous' | 'dropped'>
