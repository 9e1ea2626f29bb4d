// @vitest-environment node
import { expect, it } from 'vitest'
import { createNotebook } from '../report/notebook.mjs'
import { floor } from '../subjects/floor.mjs'
import { osano } from '../subjects/osano.mjs'
import { takeStep } from '../take-step.mjs'

type Means = Parameters<typeof takeStep>[1]

async function take(job: Partial<Means['job']>, subject: Means['subject'] = floor) {
  const notebook = createNotebook()
  const step = { job: 'visits', slowdown: 4, subject: subject?.name ?? 'bare' }
  const bench = { site: 'http://localhost:1' } as Means['bench']
  const measure = async () => ({ painted: 7 })
  await takeStep(step, { job: { name: 'visits', measure, ...job }, subject, notebook, bench })
  await takeStep(step, { job: { name: 'visits', measure, ...job }, subject, notebook, bench })
  return notebook.all()
}

it('notes what each round has found', async () => {
  expect(await take({})).toEqual({ samples: { 4: { painted: { floor: [7, 7] } } }, failures: [] })
})

it('notes a failure in its first line, and goes on', async () => {
  const measure = async () => {
    throw new Error('no banner\n  at length')
  }
  const failure = { job: 'visits', slowdown: 4, subject: 'floor', message: 'no banner' }
  expect(await take({ measure })).toEqual({ samples: {}, failures: [failure, failure] })
})

it('leaves out a subject that the job does not suit', async () => {
  const nothing = { samples: {}, failures: [] }
  expect(await take({ suits: ({ releases }) => !releases }, osano)).toEqual(nothing)
})
