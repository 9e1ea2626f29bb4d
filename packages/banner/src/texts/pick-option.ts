import { problem } from '@sluice/core/page'

/**
 * The value of an option, or the first that it takes. A wrong one is an error in the console and not a thrown one: the
 * visitor must be asked, however the banner looks.
 */
export function pickOption<Value>(
  key: string,
  got: Value | undefined,
  takes: readonly [Value, ...Value[]],
): Value {
  if (got !== undefined && takes.includes(got)) return got
  const [usual] = takes
  if (got !== undefined)
    console.error(`${problem(`banner.${key} takes ${takes.join(', ')}`, got)}: ${usual} is used`)
  return usual
}
