import { gatherSubjects } from './gather-subjects.mjs'
import { jobs } from './jobs.mjs'
import { planOf } from './plan.mjs'
import { createNotebook } from './report/notebook.mjs'
import { writeReport } from './report/write-report.mjs'
import { openBrowser } from './support/open-browser.mjs'
import { serve } from './support/serve.mjs'
import { thisMachine } from './support/this-machine.mjs'

/** The same page without any subject. */
const bare = 'bare'

/** @param {ReturnType<typeof import('./options.mjs').readOptions>} options */
export async function compare(options) {
  const { entries, missing } = await gatherSubjects(options.peers)
  const plan = planOf(options, [bare, ...entries.map(({ subject }) => subject.name)])
  const notebook = createNotebook()
  const server = await serve(entries)
  const browser = await openBrowser()
  const bench = {
    browser,
    filesOf: (subject) => entries.find((entry) => entry.subject === subject).files,
  }
  const started = Date.now()
  try {
    for (const [index, step] of plan.entries()) {
      tellProgress(step, plan[index - 1], (index / plan.length) * 100)
      await take(step)
    }
  } finally {
    await browser.close()
    await server.close()
  }

  /** @param {(typeof plan)[number]} step */
  async function take({ job: name, slowdown, subject: subjectName }) {
    const job = jobs.find((known) => known.name === name)
    const subject = entries.find((entry) => entry.subject.name === subjectName)?.subject
    if (!subject && !job.comparesWithBare) return
    if (subject && job.suits && !job.suits(subject)) return
    try {
      const figures = await job.measure(bench, { site: server.site, subject, slowdown })
      notebook.note({ slowdown, subject: subjectName, figures })
    } catch (error) {
      notebook.fail({
        slowdown,
        subject: subjectName,
        job: name,
        message: error.message.split('\n')[0],
      })
    }
  }

  await writeReport({
    date: new Date().toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - started) / 6_000) / 10,
    isQuick: options.quick,
    machine: { ...thisMachine(), browser: `Chromium ${browser.version()}` },
    subjects: entries.map(({ subject, version }) => ({
      name: subject.name,
      version,
      releases: subject.releases,
      about: subject.about,
    })),
    missing,
    ...notebook.all(),
  })
}

function tellProgress(step, before, percent) {
  if (step.job === before?.job && step.slowdown === before?.slowdown) return
  const speed = step.slowdown === 1 ? 'full speed' : `${step.slowdown}× slowdown`
  console.error(
    `${percent.toFixed(0).padStart(3)} %  round ${step.round + 1}: ${step.job} at ${speed}`,
  )
}
