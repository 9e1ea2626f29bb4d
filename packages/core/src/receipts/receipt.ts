import type { Action, Model, Source, Status } from '../types.js'

/** The proof of one decision; unlike the record it is never changed. `receipt.schema.json` says the same to machines. */
export interface Receipt {
  readonly schema: 'urn:sluice:receipt:1'
  /** A random UUID: the same receipt may arrive twice, and counts once. */
  readonly id: string
  /** The id of the visitor's record; none where a signal was honoured before anything was decided. */
  readonly record?: string | undefined
  /** The place among the receipts of this record on this host: 1, 2, 3 … */
  readonly sequence: number
  /** SHA-256 of the receipt before it, as hexadecimal digits. */
  readonly previous?: string | undefined
  /** How many receipts of this browser were lost since the last one. */
  readonly dropped?: number | undefined
  /** By the visitor's clock: ISO 8601, UTC. */
  readonly time: string
  readonly action: Action
  readonly source: Source
  /** Global Privacy Control, where it denied something that the visitor had not decided. */
  readonly signal?: 'gpc' | undefined
  /** Where each stands after the decision, by name. */
  readonly categories: Readonly<Record<string, Status>>
  readonly services: Readonly<Record<string, Status>>
  readonly revision: number
  /** What the visitor was shown: its language, and the SHA-256 of its texts. */
  readonly notice?: { readonly language: string; readonly texts?: string | undefined } | undefined
  readonly model: Model
  readonly region?: string | undefined
  /** With the port, where there is one. Never the rest of the address. */
  readonly host: string
  /** When the answers end, by answer: ISO 8601, UTC. None where no record is left. */
  readonly expires?:
    | { readonly granted?: string | undefined; readonly denied?: string | undefined }
    | undefined
}

const form =
  /^\["urn:sluice:receipt:1","[\da-f-]{36}"(,\{("[\w-]+":"(granted|denied|unset)",?)*\}){2}\]$/

/** Whether it says what a receipt proves: others can write where receipts wait. */
export function isReceipt(value: unknown): value is Draft {
  const { schema, id, categories, services } = Object(value) as Partial<Draft>
  return form.test(JSON.stringify([schema, id, categories, services]))
}

/** A receipt that has no place among the others yet. */
export type Draft = Omit<Receipt, 'sequence' | 'previous' | 'dropped'>
