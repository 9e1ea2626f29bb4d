/**
 * Every figure of a run: `samples[slowdown][row][subject]` is a list.
 * @typedef {Record<string, Record<string, Record<string, number[]>>>} Samples
 * @typedef {{ slowdown: number, subject: string, job: string, message: string }} Failure
 */

/** Keeps what is measured, and what could not be. */
export function createNotebook() {
  /** @type {Samples} */
  const samples = {}
  /** @type {Failure[]} */
  const failures = []
  return {
    /** @param {{ slowdown: number, subject: string, figures: Record<string, number | undefined> }} noted */
    note({ slowdown, subject, figures }) {
      for (const [row, figure] of Object.entries(figures)) {
        if (figure === undefined) continue
        const rows = within(samples, slowdown)
        const subjects = within(rows, row)
        subjects[subject] = [...(subjects[subject] ?? []), figure]
      }
    },
    /** @param {Failure} failure */
    fail: (failure) => void failures.push(failure),
    all: () => ({ samples, failures }),
  }
}

/** @template T @param {Record<string, T>} record @param {string | number} key */
function within(record, key) {
  if (!(key in record)) record[key] = /** @type {T} */ ({})
  return record[key]
}
