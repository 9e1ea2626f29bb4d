import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** The page that docs/start.md ends with, with the test's own third parties in the place of everybody's. */
function pageOfStart(): string {
  const blocks = readFileSync('docs/start.md', 'utf8').matchAll(/```html\n(<!doctype.*?)```/gs)
  const [[, html = ''] = []] = [...blocks]
  return html
    .replace('https://maps.example/embed', site.thirdPartyFile('/map.html', '<title>Map</title>'))
    .replace('https://heat.example/heat.js', site.thirdPartyFile('/heat.js', 'window.heat = true'))
    .replace('data-controller', `data-google-host="${site.thirdParty('')}" data-controller`)
    .replace(
      "addEventListener('submit', () =>",
      "addEventListener('submit', (event) => event.preventDefault() ||",
    )
}

it('the page of docs/start.md sends nothing before the choice, and everything after it', async () => {
  site.file('/fonts/ours.css', '')
  const page = await visitor.open(site.page('/start', pageOfStart()))
  await page.see('banner')
  await page.see('placeholder', 'sluice-placeholder')
  // Code that speaks to Google goes on, though Google's snippet is gone.
  await page.clickOn('form button')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  await page.press('accept-all')
  await page.gone('banner')
  await site.awaitRequests(['/map.html', '/heat.js', '/gtag/js'])
  await page.waitFor('window.heat === true')
  expect(site.requests()).toEqual(expect.arrayContaining(['/map.html', '/heat.js', '/gtag/js']))
  await page.clickOn('[data-sluice=preferences]')
  await page.see('dialog')
  expect(await page.consoleErrors()).toEqual([])
})
