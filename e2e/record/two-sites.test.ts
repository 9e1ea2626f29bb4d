import { describe, expect, it } from 'vitest'
import { hostNames } from '../support/host-names.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const tag = `data-cookie-domain="${hostNames.site}"`
const config = (names: readonly string[]) =>
  `<script type="application/json" data-sluice="config">${JSON.stringify({
    services: names.map((name) => ({ name, category: 'marketing', provider: 'Them' })),
  })}</script>`
const held = (name: string, src: string) =>
  `<script type="text/plain" data-consent="${name}" src="${src}"></script>`

describe('two hosts of one domain that ask about different services', () => {
  it('each keeps the other’s answers: nobody is asked twice, however often the visitor goes from one to the other', async () => {
    const chat = site.thirdPartyFile('/chat.js', '')
    const video = site.thirdPartyFile('/video.js', '')
    site.page('/chat', taggedPage({ tag, head: config(['chat']), body: held('chat', chat) }))
    site.page('/video', taggedPage({ tag, head: config(['video']), body: held('video', video) }))
    const first = site.urlAt(hostNames.shop, '/chat')
    const second = site.urlAt(hostNames.deepShop, '/video')
    const unset = async () => {
      await here.started()
      return here.evaluate('sluice.consent.unset')
    }
    const here = await visitor.open(first)
    await here.press('accept-all')
    await site.request('/chat.js')
    await here.goto(second)
    expect(await unset()).toEqual(['video'])
    await here.do('sluice.consent.decide({ video: false })')
    for (let turn = 0; turn < 2; turn++) {
      site.forget()
      await here.goto(first)
      expect(await unset()).toEqual([])
      await site.request('/chat.js')
      await here.goto(second)
      expect(await unset()).toEqual([])
      await here.sentinel()
      expect(site.requests()).toEqual(['/chat.js'])
      // A choice on one leaves the other's as it is.
      await here.do('sluice.consent.decide({ analytics: false })')
    }
  })
})

it('500 services of 24 characters are kept: on the next page nobody is asked, and what runs is what was granted', async () => {
  const names = Array.from(
    { length: 500 },
    (_, at) => `measurement-partner-${String(at).padStart(4, '0')}`,
  )
  const [yes, no] = ['/yes.js', '/no.js'].map((path) => site.thirdPartyFile(path, '')) as [
    string,
    string,
  ]
  const body = held(names[499] as string, yes) + held(names[498] as string, no)
  const url = site.page('/many', taggedPage({ head: config(names), body }))
  const here = await visitor.open(url)
  await here.started()
  const choices = Object.fromEntries(names.map((name, at) => [name, at % 2 === 1]))
  await here.evaluate((said: Record<string, boolean>) => {
    const { consent } = (window as never as { sluice: { consent: never } }).sluice as {
      consent: { decide(said: object): void }
    }
    consent.decide({ analytics: true, marketing: false, ...said })
  }, choices)
  await site.request('/yes.js')
  expect(await here.consoleErrors()).toEqual([])
  site.forget()
  await here.reload()
  await site.request('/yes.js')
  expect(await here.evaluate('sluice.consent.unset')).toEqual([])
  expect(await here.evaluate('sluice.consent.record.granted')).toEqual([
    'analytics',
    ...names.filter((name) => choices[name]),
  ])
  await here.sentinel()
  expect(site.requests()).toEqual(['/yes.js'])
})
