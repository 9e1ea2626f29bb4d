import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Receipt } from '../../../src/receipts.js'

const schema = JSON.parse(
  readFileSync(new URL('../../../receipt.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ allErrors: true }).compile<Receipt>(schema)

/** The receipt, where it is one as the schema says. Throws for any other, and says why. */
export function validReceipt(value: unknown): Receipt {
  if (validate(value)) return value
  throw new Error(`${JSON.stringify(value)}: ${JSON.stringify(validate.errors)}`)
}
