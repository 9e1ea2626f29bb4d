/**
 * Measures once, and notes what was found. A failure is noted too, and ends nothing.
 * @param {{ job: string, slowdown: number, subject: string }} step
 * @param {{
 *   job: import('./jobs.mjs').Job,
 *   subject: import('./subjects/subject.mjs').Subject | undefined,
 *   notebook: ReturnType<typeof import('./report/notebook.mjs').createNotebook>,
 *   bench: import('./jobs.mjs').Bench,
 * }} means no subject is the page without any
 */
export async function takeStep(step, { job, subject, notebook, bench }) {
  const isWanted = subject ? (job.suits?.(subject) ?? true) : job.comparesWithBare
  if (!isWanted) return
  const { slowdown } = step
  try {
    const figures = await job.measure(bench, { site: bench.site, subject, slowdown })
    notebook.note({ slowdown, subject: step.subject, figures })
  } catch (error) {
    notebook.fail({ ...step, message: error.message.split('\n')[0] })
  }
}
