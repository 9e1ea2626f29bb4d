import fc from 'fast-check'

/** As many as one run generates, because a run costs more than an input. */
export const perRun = 100

/** For each of a hundred thousand inputs: `expect` would take half a minute. */
export function must(holds: unknown, what: string): void {
  if (!holds) throw new Error(what)
}

/**
 * Calls back with so many inputs, which come by the hundred. Throws, with the input, what the callback throws. Answers
 * how often it returned true, so that a property can show that it held for something.
 */
export function forEachInput<Input>(
  batches: fc.Arbitrary<Input[]>,
  callback: (input: Input) => boolean | undefined,
  count = 100_000,
): number {
  let hits = 0
  let failure: unknown
  const property = fc.property(batches, (batch) => {
    for (const input of batch) {
      try {
        if (callback(input)) hits += 1
      } catch (error) {
        failure = new Error(`with ${JSON.stringify(input)}`, { cause: error })
        throw failure
      }
    }
  })
  const { failed, seed } = fc.check(property, { numRuns: count / perRun, endOnFailure: true })
  if (failed) throw new Error(`A property fails, with the seed ${seed}`, { cause: failure })
  return hits
}
