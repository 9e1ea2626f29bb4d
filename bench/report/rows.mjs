/**
 * @typedef {object} Row One line of the tables.
 * @property {string} id
 * @property {string} title
 * @property {'ms' | 'kB' | 'bytes' | 'score' | 'yes' | 'count'} unit
 * @property {string} job that measures it
 * @property {boolean} [overBare] what the subject adds to the same page without any
 * @property {'floor' | 'bare'} [against] what its ratio is to: the floor, or the page without any subject, to which it adds
 * @property {string} [order] the row that counts scripts which ran too early
 */

const releases = [10, 100, 1_000, 5_000].map((count) => ({
  id: `press-${count}`,
  title: `press → last of ${count.toLocaleString('en-US')} held scripts`,
  unit: 'ms',
  job: count === 10 ? 'visits' : `release-${count}`,
  order: `disorder-${count}`,
}))

/** @type {readonly Row[]} */
export const rows = /** @type {Row[]} */ ([
  {
    id: 'return-google',
    title: 'return visit: Google’s library requested',
    unit: 'ms',
    job: 'google',
  },
  { id: 'return-first', title: 'return visit: first granted request', unit: 'ms', job: 'visits' },
  {
    id: 'return-last',
    title: 'return visit: last of 10 granted scripts',
    unit: 'ms',
    job: 'visits',
  },
  { id: 'return-code', title: 'return visit: CPU of code', unit: 'ms', job: 'visits' },
  { id: 'start-code', title: 'first visit: CPU of code', unit: 'ms', job: 'start', overBare: true },
  {
    id: 'start-all',
    title: 'first visit: CPU with style, layout and paint',
    unit: 'ms',
    job: 'start',
    overBare: true,
  },
  { id: 'painted', title: 'navigation → banner painted', unit: 'ms', job: 'visits' },
  ...releases,
  { id: 'inp-10', title: 'press → next paint, 10 held', unit: 'ms', job: 'visits' },
  { id: 'inp-1000', title: 'press → next paint, 1,000 held', unit: 'ms', job: 'release-1000' },
  {
    id: 'early-1000',
    title: 'scripts of 1,000 that run before the press is painted',
    unit: 'count',
    job: 'release-1000',
  },
  {
    id: 'heap',
    title: 'JavaScript heap after the start',
    unit: 'kB',
    job: 'start',
    overBare: true,
  },
  {
    id: 'insertion',
    title: '10,000 nodes inserted, a script held',
    unit: 'ms',
    job: 'insertion',
    overBare: true,
    against: 'bare',
  },
  {
    id: 'insertion-guard',
    title: '10,000 nodes inserted, with the guard',
    unit: 'ms',
    job: 'guard',
    overBare: true,
    against: 'bare',
  },
  {
    id: 'bytes-first',
    title: 'bytes before the question, Google held',
    unit: 'bytes',
    job: 'bytes',
  },
  {
    id: 'bytes-first-held',
    title: 'bytes before the question, held markup',
    unit: 'bytes',
    job: 'bytes',
  },
  {
    id: 'bytes-return-google',
    title: 'bytes of a return visit, Google granted',
    unit: 'bytes',
    job: 'bytes',
  },
  {
    id: 'bytes-return-held',
    title: 'bytes of a return visit, held markup',
    unit: 'bytes',
    job: 'bytes',
  },
  { id: 'shift', title: 'layout shift', unit: 'score', job: 'visits' },
  { id: 'largest-paint', title: 'the banner is the largest paint', unit: 'yes', job: 'visits' },
])
