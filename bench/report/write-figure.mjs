const units = {
  ms: (value) => value.toFixed(Math.abs(value) < 100 ? 1 : 0),
  kB: (value) => value.toFixed(0),
  bytes: (value) => Math.round(value).toLocaleString('en-US'),
  count: (value) => value.toFixed(0),
  score: (value) => value.toFixed(3),
  yes: (value) => (value > 0.5 ? 'yes' : 'no'),
}

/** @param {number} value @param {import('./rows.mjs').Row['unit']} unit */
export const figure = (value, unit) => units[unit](value)

/** @param {number} ratio */
export const times = (ratio) => ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0)

/**
 * A cell in words: the median, and where it varies the middle half; `*` for scripts that ran out of order.
 * @param {import('./cells.mjs').Cell} cell
 * @param {import('./rows.mjs').Row['unit']} unit
 */
export function cellText({ state, median, low, high, keepsOrder }, unit) {
  if (state !== 'measured') return state === 'failed' ? 'failed' : '–'
  const order = keepsOrder ? '' : '\\*'
  const spread =
    unit !== 'yes' && figure(low, unit) !== figure(high, unit)
      ? ` (${figure(low, unit)}–${figure(high, unit)})`
      : ''
  return figure(median, unit) + order + spread
}
