import { problem } from '@sluice/core/page'

/**
 * The value of an option, or the first that it takes. A wrong one is reported in the console and not thrown, because the
 * visitor must be asked, whatever the banner looks like.
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
