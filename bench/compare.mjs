import { gatherSubjects } from './gather-subjects.mjs'
import { jobs } from './jobs.mjs'
import { planOf } from './plan.mjs'
import { createNotebook } from './report/notebook.mjs'
import { writeReport } from './report/write-report.mjs'
import { openBrowser } from './support/open-browser.mjs'
import { serve } from './support/serve.mjs'
import { thisMachine } from './support/this-machine.mjs'
import { takeStep } from './take-step.mjs'

/** The same page without any subject. */
const bare = 'bare'

/** @param {ReturnType<typeof import('./options.mjs').readOptions>} options */
export async function compare(options) {
  const { entries, missing } = await gatherSubjects(options.peers)
  const plan = planOf(options, [bare, ...entries.map(({ subject }) => subject.name)])
  const notebook = createNotebook()
  const browser = await openBrowser()
  const server = await serve(entries)
  const bench = {
    browser,
    site: server.site,
    filesOf: (subject) => entries.find((entry) => entry.subject === subject).files,
  }
  const started = Date.now()
  try {
    for (const [index, step] of plan.entries()) {
      tellProgress(step, plan[index - 1], (index / plan.length) * 100)
      await takeStep(step, {
        job: jobs.find(({ name }) => name === step.job),
        subject: entries.find(({ subject }) => subject.name === step.subject)?.subject,
        notebook,
        bench,
      })
    }
  } finally {
    await browser.close()
    await server.close()
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
