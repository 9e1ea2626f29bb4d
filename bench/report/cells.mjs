import { median, summaryOf } from './statistics.mjs'

/**
 * @typedef {object} Cell What is known of one subject in one row.
 * @property {string} subject
 * @property {'measured' | 'failed' | 'nothing' | 'absent'} state `nothing` is a subject that does no such thing, `absent` was not asked
 * @property {string} [reason] why it is not measured
 * @property {number} [median]
 * @property {number} [low]
 * @property {number} [high]
 * @property {number} [ratio] to what the row says
 * @property {boolean} [keepsOrder]
 *
 * @typedef {object} Results What a run gives, and the JSON file has.
 * @property {{ name: string, version: string, releases?: string | undefined, about?: string | undefined }[]} subjects
 * @property {{ subject: string, message: string }[]} missing
 * @property {import('./notebook.mjs').Samples} samples
 * @property {import('./notebook.mjs').Failure[]} failures
 */

/**
 * @param {Results} results
 * @param {import('./rows.mjs').Row} row
 * @param {number} slowdown
 * @returns {Cell[]} one for each subject that was installed
 */
export function cellsOf(results, row, slowdown) {
  const measured = results.samples[slowdown] ?? {}
  const bare = median(measured[row.id]?.bare ?? [0])
  const cells = results.subjects.map((subject) => cellOf(subject))
  const floor = cells.find(({ subject }) => subject === 'floor')?.median
  return cells.map((cell) => ({ ...cell, ratio: ratioOf(cell.median) }))

  /** @param {Results['subjects'][number]} subject */
  function cellOf({ name, releases }) {
    const failure = results.failures.find(
      (one) => one.subject === name && one.job === row.job && one.slowdown === slowdown,
    )
    // One success among failures is luck.
    if (failure) return { subject: name, state: 'failed', reason: failure.message }
    const figures = measured[row.id]?.[name]
    if (!figures) return { subject: name, state: releases ? 'nothing' : 'absent', reason: releases }
    const own = row.overBare ? figures.map((figure) => figure - bare) : figures
    const disorder = row.order ? measured[row.order]?.[name] : undefined
    return {
      subject: name,
      state: 'measured',
      ...summaryOf(own),
      keepsOrder: !disorder?.some((count) => count > 0),
    }
  }

  /** @param {number | undefined} value */
  function ratioOf(value) {
    if (value === undefined) return undefined
    if (row.against === 'bare') return bare ? (bare + value) / bare : undefined
    return floor ? value / floor : undefined
  }
}

/**
 * Who has the lowest figure of those that do the whole work. Nobody, where one that was asked for is missing or has
 * failed: it might have been lower. The floor asks nobody anything, and competes with nobody.
 * @param {readonly Cell[]} cells
 * @param {readonly { subject: string }[]} missing
 * @returns {string | undefined}
 */
export function lowestOf(cells, missing) {
  const others = cells.filter(({ subject }) => subject !== 'floor')
  if (missing.length > 0 || others.some(({ state }) => state === 'failed')) return undefined
  const able = others.filter(({ state, keepsOrder }) => state === 'measured' && keepsOrder)
  if (able.length < 2) return undefined
  const lowest = able.reduce((one, other) => (other.median < one.median ? other : one))
  return able.filter(({ median }) => median === lowest.median).length > 1
    ? undefined
    : lowest.subject
}
