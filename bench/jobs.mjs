import { bytes } from './jobs/bytes.mjs'
import { google } from './jobs/google.mjs'
import { guard } from './jobs/guard.mjs'
import { insertion } from './jobs/insertion.mjs'
import { releaseOf } from './jobs/release.mjs'
import { start } from './jobs/start.mjs'
import { visits } from './jobs/visits.mjs'

/**
 * @typedef {object} Bench What a job measures with.
 * @property {import('playwright').Browser} browser
 * @property {string} site the origin of the pages
 * @property {(subject: import('./subjects/subject.mjs').Subject) => Record<string, Buffer | string>} filesOf
 *
 * @typedef {object} Job
 * @property {string} name as `--jobs` calls it
 * @property {boolean} [comparesWithBare] the same page without any subject is measured too
 * @property {(subject: import('./subjects/subject.mjs').Subject) => boolean} [suits] those subjects alone
 * @property {(bench: Bench, options: { site: string, subject?: import('./subjects/subject.mjs').Subject, slowdown: number }) => Promise<Record<string, number>>} measure
 *   gives a figure for each row that it stands for
 */

/** @type {readonly Job[]} */
export const jobs = [
  bytes,
  start,
  visits,
  google,
  releaseOf(100),
  releaseOf(1_000),
  releaseOf(5_000),
  insertion,
  guard,
]
