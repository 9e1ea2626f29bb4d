import { expect, it } from 'vitest'
import { declarationHtml } from '../packages/banner/src/declaration/declaration-html.js'
import { en } from '../packages/banner/src/languages/en.js'
import { definePolicy } from '../packages/core/src/policy/define-policy.js'
import { violations } from './banner/axe.js'
import { useSite } from './support/site.js'
import { taggedPage } from './support/tagged-page.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

it('every declaration of a page is filled, with the markup that a server would write', async () => {
  const services = [
    {
      name: 'map',
      title: '<b>Map</b>',
      category: 'marketing',
      provider: 'Map "&" Co',
      privacyPolicy: 'javascript:alert(1)',
      location: 'Iceland',
      safeguard: 'Adequacy decision',
      storage: [
        { name: 'map_*', duration: '30 days', purpose: 'Remembers the part you looked at' },
      ],
    },
  ]
  const place = '<div data-sluice="declaration"></div>'
  const page = await visitor.open(
    site.page(
      '/declarations',
      taggedPage({
        head: `<script type="application/json" data-sluice="config">${JSON.stringify({ services, controller: 'Example Ltd' }).replaceAll('<', '\\u003c')}</script>`,
        body: `<main>${place}<p>Between</p>${place}</main>`,
      }),
    ),
  )
  await page.waitFor(
    () => document.querySelectorAll('[data-sluice=declaration] table').length === 2,
  )
  const html = declarationHtml(definePolicy({ services }), en, { controller: 'Example Ltd' })
  const areEqual = (written: string) => {
    const parsed = new DOMParser().parseFromString(written, 'text/html').body.firstElementChild
    return [...document.querySelectorAll('[data-sluice=declaration]')].map((one) =>
      one.firstElementChild?.isEqualNode(parsed),
    )
  }
  expect(await page.evaluate(areEqual, html)).toEqual([true, true])
  expect(await violations(page, 'main')).toEqual([])
  // A route of an app brings another one, and Turbo a copy of the page as it was left.
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const copy = main.cloneNode(true)
    const late = document.createElement('div')
    late.dataset.sluice = 'declaration'
    main.replaceWith(copy)
    document.body.append(late)
  })
  await page.waitFor(() => document.querySelector('body > [data-sluice=declaration] table'))
  expect(await page.evaluate(areEqual, html)).toEqual([true, true, true])
  expect(await page.evaluate(() => document.querySelectorAll('table').length)).toBe(3)
})
