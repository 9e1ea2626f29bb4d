import { WrongOption } from './options.mjs'

/** At full speed, and as slow as a cheap phone. */
export const slowdowns = [1, 4]

/** How often each job is done for every subject, at full speed and four times slowed down. */
const full = {
  bytes: [1, 0],
  start: [5, 5],
  visits: [5, 5],
  google: [3, 2],
  'release-100': [3, 2],
  'release-1000': [2, 2],
  'release-5000': [1, 1],
  insertion: [3, 2],
  guard: [3, 2],
}

const quick = {
  bytes: [1, 0],
  start: [3, 1],
  visits: [2, 1],
  google: [1, 0],
  'release-100': [1, 0],
  'release-1000': [1, 0],
  'release-5000': [0, 0],
  insertion: [1, 0],
  guard: [1, 0],
}

/**
 * One measure after the other. Each round has every job and every subject once, and begins with another subject, so that
 * whatever else the computer does meets all alike.
 * @param {{ quick: boolean, rounds?: number, jobs: readonly string[] }} options `rounds` in place of those of the plan
 * @param {readonly string[]} subjects
 * @returns {{ round: number, job: string, slowdown: number, subject: string }[]}
 */
export function planOf({ quick: isQuick, rounds, jobs }, subjects) {
  const table = isQuick ? quick : full
  // Bytes do not vary.
  const timesOf = (job, speed) => (job === 'bytes' ? undefined : rounds) ?? table[job][speed]
  const most = Math.max(...jobs.flatMap((job) => slowdowns.map((_, speed) => timesOf(job, speed))))
  if (most === 0) throw new WrongOption(`--quick leaves out ${jobs.join(', ')}. Add --rounds=1.`)
  return Array.from({ length: most }, (_, round) =>
    jobs.flatMap((job) =>
      slowdowns
        .filter((_, speed) => round < timesOf(job, speed))
        .flatMap((slowdown) =>
          subjects.map((_, index) => ({
            round,
            job,
            slowdown,
            subject: subjects[(index + round) % subjects.length],
          })),
        ),
    ),
  ).flat()
}
