import fc from 'fast-check'

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

/** Of a hundred thousand texts: `expect` would take half a minute. */
export function must(holds: unknown, what: string): void {
  if (!holds) throw new Error(what)
}

/** As many as one run generates, because a run costs more than an input. */
const perRun = 100
const inputs = 100_000

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

/**
 * Calls back with 100,000 texts that begin as samples and wander off. Throws, with the text, what the callback throws.
 * Answers how often it returned true, so that a property can show that it held for something.
 */
export function forEachText(
  samples: readonly string[],
  callback: (text: string) => boolean | undefined,
): number {
  let hits = 0
  let failure: unknown
  const edits = fc.array(edit, { minLength: perRun, maxLength: perRun })
  const { failed, seed } = fc.check(
    fc.property(edits, (all) => {
      for (const text of wander(samples, all)) {
        try {
          if (callback(text)) hits += 1
        } catch (error) {
          failure = new Error(JSON.stringify(text), { cause: error })
          throw failure
        }
      }
    }),
    { numRuns: inputs / perRun, endOnFailure: true },
  )
  if (failed) throw new Error(`A property fails, with the seed ${seed}`, { cause: failure })
  return hits
}
