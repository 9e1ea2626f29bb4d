import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { verifyReceipts } from '../../examples/receipts/verify.mjs'
import { validReceipt } from '../../packages/core/test/receipts/support/valid-receipt.js'
import { controlsReady } from '../support/controls-ready.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** Nothing silences this service but a reload. */
const config = JSON.stringify({
  services: [{ name: 'chat', category: 'marketing', provider: 'Chatty' }],
  receipts: { url: '/receipts' },
})
const receiptsPage = (path: string) =>
  site.page(
    path,
    taggedPage({
      head: `<script type="application/json" data-sluice="config">${config}</script>`,
      body: ['accept-all', 'reject-all', 'withdraw']
        .map((control) => `<button id="${control}" data-sluice="${control}">${control}</button>`)
        .join(''),
    }),
  )
const arrived = (count: number) =>
  until(`${count} receipts`, () => site.receipts().length >= count && site.receipts())
/** Marks a document, which a later one is not. */
const mark = 'window.isOld = true'
const isNew = '!window.isOld && window.sluice?.consent'
const asked = () => site.asked().filter((path) => path === '/receipts').length

it('every decision is proved once: before a reload, through an outage, beside another tab', async () => {
  const page = await visitor.open(receiptsPage('/proof'))
  await page.press('accept-all')
  await arrived(1)
  const files = site.asked().filter((path) => path.startsWith('/sluice/'))
  // Asked for side by side; who can decide waits for both.
  expect(files).toEqual(
    expect.arrayContaining(['/sluice/sluice-receipts.js', '/sluice/sluice-banner.js']),
  )
  expect(await page.consoleErrors()).toEqual([])

  await page.evaluate(mark)
  await page.clickOn('#withdraw')
  await page.waitFor(isNew)
  await arrived(2)

  site.file('/receipts', '', { status: 503 })
  const before = asked()
  await controlsReady(page)
  await page.clickOn('#accept-all')
  await until('a try', () => asked() > before)
  await page.goto(receiptsPage('/outage'))
  await until('a try of the next page', () => asked() > before + 1)
  expect(site.receipts()).toHaveLength(2)

  site.giveBack('/receipts')
  await page.goto(receiptsPage('/later'))
  await arrived(3)
  await controlsReady(page)
  const other = await page.newTab(receiptsPage('/other'))
  await other.started()
  await page.evaluate(mark)
  await other.evaluate(mark)
  await page.clickOn('#reject-all')
  await page.waitFor(isNew)
  // A tab that nobody sees goes once it is looked at.
  await other.clickOn('h1')
  await other.waitFor(isNew)
  await arrived(4)
  await other.sentinel()
  await page.sentinel()

  const receipts = site.receipts().map(validReceipt)
  expect(receipts.map(({ sequence, action, source }) => [sequence, action, source])).toEqual([
    [1, 'accept-all', 'banner'],
    [2, 'withdraw', 'control'],
    [3, 'accept-all', 'control'],
    [4, 'reject-all', 'control'],
  ])
  expect(receipts.map(({ services }) => services.chat)).toEqual([
    'granted',
    'denied',
    'granted',
    'denied',
  ])
  expect(verifyReceipts(receipts)).toEqual([])
  expect(receipts[0]?.host).toBe(new URL(site.url('/')).host)
  // The end of the chain, and no receipt.
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['sluice-receipts'])
})

it('a part that does not come is an error, and the question is asked nevertheless', async () => {
  for (const file of ['sluice.js', 'sluice-banner.js'])
    site.file(`/alone/${file}`, readFileSync(`packages/embed/dist/${file}`, 'utf8'))
  const page = await visitor.open(
    site.page(
      '/no-part',
      '<script async src="/alone/sluice.js" data-receipts-url="/receipts"></script>',
    ),
  )
  await page.press('accept-all')
  await page.gone('banner')
  expect((await page.consoleErrors()).join()).toContain('sluice-receipts.js could not be loaded')
})
