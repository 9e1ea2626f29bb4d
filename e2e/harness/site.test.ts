import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

it('lists what reached the third parties, and nothing of the harness', async () => {
  const file = site.thirdPartyFile('/a.js', '')
  const page = await visitor.open(site.page('/tagged', `<script src="${file}?x=1"></script>`))
  await page.sentinel()
  expect(site.requests()).toEqual(['/a.js'])
  expect(site.traffic()).toMatchObject([{ path: '/a.js', query: { x: '1' }, method: 'GET' }])
  expect(site.asked()).toEqual(['/tagged'])
})

it('forgets between tests, and sees before the sentinel what a page asks for late', async () => {
  const file = site.thirdPartyFile('/late.js', '')
  const page = await visitor.open(site.page('/calm', ''))
  expect(site.requests()).toEqual([])
  await page.evaluate((address) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const script = document.createElement('script')
        script.src = address
        document.head.append(script)
      }),
    )
  }, file)
  await page.sentinel()
  expect(site.requests()).toEqual(['/late.js'])
})

it('serves the example site, with whatever headers and changes the test asks for', async () => {
  const page = await visitor.open(site.url('/'))
  expect(await page.evaluate(() => document.title)).not.toBe('')
  await page.consoleErrors()
})
