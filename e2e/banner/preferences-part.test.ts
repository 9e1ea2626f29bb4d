import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const held: (() => void)[] = []

// A test that fails holds nothing back from the next.
afterEach(() => {
  for (const letGo of held.splice(0)) letGo()
})

/** Holds a file of the build back until it is let go. */
function hold(name: string): () => void {
  const path = `/sluice/${name}.js`
  const delay = new Promise<void>((resolve) => {
    held.push(resolve, () => site.giveBack(path))
  })
  site.file(path, readFileSync(`packages/embed/dist/${name}.js`, 'utf8'), { delay })
  return () => {
    for (const letGo of held.splice(0)) letGo()
  }
}

const isAsked = (name: string) =>
  until(`${name} is asked for`, async () => site.asked().includes(`/sluice/${name}.js`))

it('the question and its language are asked for side by side', async () => {
  const letGo = hold('sluice-banner')
  const opening = visitor.open(site.page('/german', taggedPage({ tag: 'data-language="de"' })))
  await isAsked('sluice-banner')
  await isAsked('sluice-language-de')
  letGo()
  const page = await opening
  await page.see('banner')
  expect(
    await page.evaluate(() => document.querySelector<HTMLElement>('sluice-banner')?.lang),
  ).toBe('de')
})

it('the question waits for no preferences, and a press that comes before them opens them', async () => {
  const letGo = hold('sluice-preferences')
  const opening = visitor.open(site.page('/early', taggedPage({})))
  const page = await opening
  await page.see('banner')
  await isAsked('sluice-preferences')
  await page.press('choose')
  const isBusy = () =>
    document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[data-busy]') !== null
  await page.waitFor(isBusy)
  letGo()
  await page.see('dialog')
  await page.press('close')
  await page.press('reject-all')
  await page.gone('banner')
  expect(await page.evaluate('sluice.consent.status("marketing")')).toBe('denied')
})

it('who has decided has both asked for at once by a control', async () => {
  const letGo = hold('sluice-banner')
  const body = '<button id="open" data-sluice="preferences">Privacy</button>'
  const page = await visitor.open(site.page('/decided', taggedPage({ body })), {
    cookies: [recordCookie(['analytics', 'marketing'])],
  })
  await page.waitFor(async () => (window.sluice as { version?: string })?.version)
  expect(site.asked()).not.toContain('/sluice/sluice-preferences.js')
  await page.clickOn('#open')
  await isAsked('sluice-preferences')
  letGo()
  await page.see('dialog')
})

it('what is new is asked about in its own words', async () => {
  const page = await visitor.open(site.page('/news', taggedPage({})), {
    cookies: [recordCookie(['analytics'])],
  })
  await page.see('banner')
  const heading = () =>
    document.querySelector('sluice-banner')?.shadowRoot?.querySelector('h2')?.textContent
  expect(await page.evaluate(heading)).toBe('Something new to decide')
})

it('a receipt proves all that could be read, also of a press in the first moment', async () => {
  const head = `<script>
    (window.sluice ||= []).push(({ consent }) =>
      consent.on('change', ({ notice }) => { window.shown = notice.texts }))</script>`
  const tag = 'data-receipts-url="/receipts" data-google-analytics="G-ONE" data-reload="never"'
  const page = await visitor.open(site.page('/proof', taggedPage({ head, tag })))
  await page.press('reject-all')
  await page.waitFor('window.shown')
  const storage = 'shown.categories.flatMap((one) => one.services).flatMap((one) => one.storage)'
  expect(await page.evaluate(`${storage}.map(({ name }) => name)`)).toContain('_ga')
})

it('an option that does not exist is said once the question is there', async () => {
  const tag = 'data-banner-theme="sepia" data-language="tlh"'
  const page = await visitor.open(site.page('/wrong', taggedPage({ tag })))
  await page.see('banner')
  await until('it is said', async () => (await page.consoleErrors()).join().includes('"sepia"'))
  expect((await page.consoleWarnings()).join()).toContain('language takes en, ar')
})
