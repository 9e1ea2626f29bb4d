import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The one text of a value as JSON, keys sorted: https://www.rfc-editor.org/rfc/rfc8785 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || !value) return JSON.stringify(value)
  const member = (key) => `${JSON.stringify(key)}:${canonical(value[key])}`
  return `{${Object.keys(value).sort().map(member).join()}}`
}

const digest = (value) => createHash('sha256').update(canonical(value)).digest('hex')

/**
 * What is wrong with these receipts, in words; nothing, where every one is followed by its own successor.
 * `texts` are all that were ever shown: given, every notice must be one of them.
 */
export function verifyReceipts(receipts, texts = []) {
  const findings = []
  const shown = new Set(texts.map(digest))
  const chains = new Map()
  for (const receipt of receipts) {
    const { record, host, notice } = receipt
    if (shown.size > 0 && notice?.texts && !shown.has(notice.texts))
      findings.push(`${receipt.id}: shows texts that are not among those given`)
    // A receipt that names no record belongs to no chain.
    if (record)
      chains.set(`${record} on ${host}`, [...(chains.get(`${record} on ${host}`) ?? []), receipt])
  }
  for (const [name, chain] of chains) {
    let before
    for (const receipt of chain.sort((one, other) => one.sequence - other.sequence)) {
      const expected = (before?.sequence ?? 0) + 1
      if (receipt.sequence > expected)
        findings.push(`${name}: ${expected} to ${receipt.sequence - 1} missing`)
      else if (receipt.sequence < expected)
        findings.push(`${name}: two have the number ${receipt.sequence}`)
      else if (receipt.previous && receipt.previous !== digest(before ?? {}))
        findings.push(`${name}: ${receipt.sequence} does not follow ${expected - 1} as it is here`)
      else if (before && !receipt.previous)
        findings.push(`${name}: ${receipt.sequence} has no digest`)
      if (receipt.dropped)
        findings.push(`${name}: ${receipt.dropped} dropped before ${receipt.sequence}`)
      before = receipt
    }
  }
  return findings
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...textFiles] = process.argv.slice(2)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const receipts = lines.map((line) => JSON.parse(line).receipt)
  const texts = textFiles.map((name) => JSON.parse(readFileSync(name, 'utf8')))
  const findings = verifyReceipts(receipts, texts)
  console.log([...findings, `${receipts.length} receipts, ${findings.length} findings`].join('\n'))
  process.exitCode = findings.length > 0 ? 1 : 0
}
