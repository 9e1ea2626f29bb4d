import { expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

// What must not grow, counted without a clock: a clock says nothing on a busy computer.

const site = useSite()
const visitor = useVisitor()

/** Counts what is asked of the page's elements, and what is read of records of its changes. It stands above the tag. */
const counting = `<script>{
  window.counts = { queries: 0, elements: 0, conditions: 0, records: 0, timers: 0 }
  const count = (prototype, name, note) => {
    const native = prototype[name]
    prototype[name] = function (...given) {
      const result = native.apply(this, given)
      note(result, given[0])
      return result
    }
  }
  for (const { prototype } of [Document, Element]) {
    count(prototype, 'querySelectorAll', (found) => {
      counts.queries += 1
      counts.elements += found.length
    })
    count(prototype, 'querySelector', () => { counts.queries += 1 })
  }
  for (const name of ['getAttribute', 'hasAttribute', 'matches', 'closest'])
    count(Element.prototype, name, (_, asked) => {
      counts.elements += 1
      if (name === 'getAttribute' && asked === 'data-consent') counts.conditions += 1
    })
  count(window, 'setTimeout', () => { counts.timers += 1 })
  const noting = (record) => new Proxy(record, {
    get(target, key) {
      counts.records += 1
      return Reflect.get(target, key, target)
    },
  })
  window.MutationObserver = class extends MutationObserver {
    constructor(hear) { super((records, self) => hear(records.map(noting), self)) }
    takeRecords() { return super.takeRecords().map(noting) }
  }
}</script>`

interface Counts {
  queries: number
  elements: number
  conditions: number
  records: number
  timers: number
}

/** What is counted while the page does something. */
async function countDuring(page: Page, action: () => Promise<unknown>): Promise<Counts> {
  await page.evaluate('Object.keys(counts).forEach((key) => { counts[key] = 0 })')
  await action()
  return page.evaluate<Counts>('counts')
}

/** For each script that runs. A look at all that waits would add one for each of those. */
const LIMITS = { queries: 1, elements: 20, conditions: 4, records: 1, timers: 0.5 }

async function releaseOf(many: number): Promise<Counts> {
  const file = site.thirdPartyFile('/growth.js', 'log.push(1)', { type: 'text/javascript' })
  const held = (index: number) =>
    `<script type="text/plain" data-consent="analytics" src="${file}?${index}"></script>`
  const body = Array.from({ length: many }, (_, index) => held(index)).join('\n')
  // A record of its own: the visitor of the page before has granted.
  const tag = `data-cookie-name="after-${many}"`
  const page = await visitor.open(site.page('/growth', taggedPage({ head: counting, tag, body })))
  await page.see('banner')
  // The look for hosts that no service declares is a look at what is held, and no part of a release.
  await until('the hosts are named', async () => (await page.consoleWarnings())[0])
  return countDuring(page, async () => {
    await page.press('accept-all')
    // The page waits by itself: a driver's question may set a timer, and so would count.
    await page.evaluate(`new Promise((done) => {
      const look = () => (log.length === ${many} ? done(null) : requestAnimationFrame(look))
      look()
    })`)
    await page.gone('banner')
  })
}

it('what a release asks of the page grows with the scripts that run, not with those times those that wait', async () => {
  const few = await releaseOf(20)
  const many = await releaseOf(120)
  for (const name of ['queries', 'elements', 'conditions', 'records', 'timers'] as const) {
    // Beside what each script takes there is what a press takes, however many there are.
    const each = (many[name] - few[name]) / 100
    expect(each, `${name} for each script`).toBeLessThan(LIMITS[name])
  }
})

it('10,000 plain nodes cost a page that holds a script a look at the page, not one at each of them', async () => {
  const body = `<main></main><script type="text/plain" data-consent="analytics">log.push(1)</script>`
  const page = await visitor.open(site.page('/growth', taggedPage({ head: counting, body })))
  await page.see('banner')
  // A part that is put in meanwhile would be a record.
  const parts = ['preferences', 'gate'].map((name) => `/sluice/sluice-${name}.js`)
  await until('the parts are there', () => parts.every((part) => site.asked().includes(part)))
  const { records, elements } = await countDuring(page, () =>
    page.evaluate(async () => {
      const main = document.querySelector('main')
      for (let node = 0; node < 10_000; node++) main?.append(document.createElement('p'))
      await new Promise((later) => setTimeout(later))
    }),
  )
  // What else the page does meanwhile asks for a few.
  expect({ records, elements: elements < 50 }).toEqual({ records: 0, elements: true })
})

it.each([
  ['Google alone', '', []],
  [
    'held markup and a control',
    `<script type="text/plain" data-consent="analytics"></script>
    <button type="button" data-sluice="preferences">Privacy</button>`,
    ['sluice-gate.js', 'sluice-controls.js'],
  ],
])('no other files are asked for before the question is painted: %s', async (_, body, later) => {
  const tag = 'data-google-analytics="G-ONE"'
  const page = await visitor.open(site.page('/growth', taggedPage({ tag, body })))
  await page.see('banner')
  const asked = (): string[] =>
    site.asked().flatMap((path) => /^\/sluice\/(.*)/.exec(path)?.[1] ?? [])
  await expect.poll(asked).toEqual(expect.arrayContaining(['sluice-preferences.js', ...later]))
  expect(asked().slice(0, 2)).toEqual(['sluice.js', 'sluice-banner.js'])
})
