import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatherSubjects } from './gather-subjects.mjs'
import { insertion } from './jobs/insertion.mjs'
import { visits } from './jobs/visits.mjs'
import { openBrowser } from './support/open-browser.mjs'
import { serve } from './support/serve.mjs'

// That the bench still works, with what needs no install of its own. No time is judged.

const { entries } = await gatherSubjects([])
const bench = { filesOf: () => ({}) } as unknown as Parameters<typeof visits.measure>[0]
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  server = await serve(entries)
  Object.assign(bench, { browser: await openBrowser(), site: server.site })
})

afterAll(async () => {
  await bench.browser.close()
  await server.close()
})

it.each(entries.map(({ subject }) => subject))(
  '$name asks, releases in order, and releases again on a return visit',
  async (subject) => {
    const figures = await visits.measure(bench, { site: server.site, subject, slowdown: 1 })
    expect(figures).toMatchObject({ 'disorder-10': 0, shift: 0, 'largest-paint': 0 })
    for (const row of ['painted', 'press-10', 'return-code', 'return-first', 'return-last'])
      expect(figures[row as keyof typeof figures], row).toBeGreaterThan(0)
  },
)

it('the page without a subject is measured too', async () => {
  const figures = await insertion.measure(bench, { site: server.site, slowdown: 1 })
  expect(figures.insertion).toBeGreaterThan(0)
})
