/** @param {readonly number[]} values at least one */
export const median = (values) => quantile(values, 0.5)

/**
 * The value below which this part of the others lies, between two of them where it must.
 * @param {readonly number[]} values at least one
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)]
  return below + (sorted[Math.ceil(at)] - below) * (at % 1)
}

/**
 * What a table says of some values: their median, and where the middle half of them lies.
 * @param {readonly number[]} values at least one
 */
export const summaryOf = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
})
