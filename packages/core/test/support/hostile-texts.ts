import fc from 'fast-check'
import { perRun } from './for-each-input.js'

/** What breaks readers: separators, escapes, names that every object has, numbers at their ends, 4 kB. */
const fragments = [
  ...' ;=&|.,:!"\'`{}[]()\\/%\0\n\t\u00a0\u2028é😀\ud800',
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length'],
  ...['%', '%E4', '%zz', '%00', '%25', '%22', '%F0%9F', 'null', 'undefined', 'NaN', '-1', '1e309'],
  ...['99999999999', '-99999999999', '0', '.5', '[]', '{}', '"', 'v=2', 'v=1', '&y=', '&n=', '&t='],
  ...['necessary', 'analytics', 'marketing', 'true', 'false', 'wait', 'allow', '{"', '":', '",'],
  'x'.repeat(4096),
]

type Edit = readonly [at: number, cut: number, insert: string, code: number]

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(500),
  fc.nat(40),
  fc.constantFrom(...fragments),
  fc.nat(0xff),
)

/** Each is the one before with something cut and something inserted; every tenth begins again as a sample. */
function wander(samples: readonly string[], edits: readonly Edit[]): string[] {
  let text = ''
  return edits.map(([at, cut, insert, code], index) => {
    if (index % 10 === 0) text = samples[(index / 10) % samples.length] as string
    const from = at % (text.length + 1)
    const inserted = at % 3 === 0 ? String.fromCharCode(code) : at % 3 === 1 ? insert : ''
    text = (text.slice(0, from) + inserted + text.slice(from + (code % 2 ? cut : 0))).slice(-4_096)
    return text
  })
}

/** Texts that begin as samples and wander off. */
export const hostileTexts = (...samples: readonly string[]): fc.Arbitrary<string[]> =>
  fc.array(edit, { minLength: perRun, maxLength: perRun }).map((edits) => wander(samples, edits))
