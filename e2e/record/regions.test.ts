import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const config = {
  categories: { necessary: { required: true }, analytics: {}, marketing: { sale: true } },
  regions: { US: 'opt-out' },
}
const held = (name: string) =>
  `<script type="text/plain" data-consent="${name}" src="${site.thirdPartyFile(`/${name}.js`, '')}"></script>`

const page = (region: string, head = '') =>
  site.page(
    `/region/${region || 'unknown'}`,
    taggedPage({
      tag: `data-region="${region}"`,
      head: `${head}<script type="application/json" data-sluice="config">${JSON.stringify(config)}</script>`,
      body: held('analytics') + held('marketing'),
    }),
  )

const signal = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`

it('where a site may start, it does, says so, and refusing ends it', async () => {
  const here = await visitor.open(page('US-CA'))
  await site.request('/marketing.js')
  await here.see('banner')
  const said = () => document.querySelector('sluice-banner')?.shadowRoot?.textContent ?? ''
  expect(await here.evaluate(said)).toContain('You can refuse this')
  await here.reloads(() => here.press('reject-all'))
  await here.started()
  expect(await here.evaluate('sluice.consent.status("marketing")')).toBe('denied')
  site.forget()
  await here.goto(page('US-TX'))
  await here.started()
  await here.sentinel()
  expect(site.requests()).toEqual([])
})

it('Global Privacy Control holds there what is sold, and the visitor is told', async () => {
  const here = await visitor.open(page('US-CA', signal))
  await site.request('/analytics.js')
  await here.see('banner')
  const said = () => document.querySelector('sluice-banner')?.shadowRoot?.textContent ?? ''
  expect(await here.evaluate(said)).toContain('Opt-out request honoured')
  await here.sentinel()
  expect(site.requests()).toEqual(['/analytics.js'])
})

it('a region that is not known holds everything, signal or not', async () => {
  const here = await visitor.open(page('', signal))
  await here.see('banner')
  await here.sentinel()
  expect(site.requests()).toEqual([])
})
