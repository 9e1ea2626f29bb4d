import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const config = {
  categories: {
    necessary: { required: true },
    maps: {
      title: { en: 'Maps', de: 'Karten', 'de-CH': 'Pläne' },
      purpose: { en: 'Shows our shops.', de: 'Zeigt unsere Läden.' },
    },
  },
  services: [
    {
      name: 'map',
      category: 'maps',
      provider: 'Map Co',
      title: { en: 'City map', de: 'Stadtplan' },
      purpose: { en: 'Draws the map.', de: 'Zeichnet den Plan.' },
      storage: [{ name: 'v', duration: '1 day', purpose: { en: 'The part', de: 'Der Teil' } }],
    },
  ],
  texts: {
    save: 'OK',
    de: {
      title: 'Dürfen wir?',
      preferencesTitle: 'Ihre Wahl',
      placeholder: { loadOnce: 'Zeigen' },
      declaration: { caption: 'Was hier läuft' },
    },
    en: { title: 'May we?' },
    'en-GB': { title: 'Might we?' },
  },
}

const pageOf = (lang: string, tag = '', said: object = config): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title>
  <script type="application/json" data-sluice="config">${JSON.stringify(said)}</script>
  <script async src="/sluice/sluice.js" data-banner-reopen ${tag}></script>
  <body><iframe data-consent="map" data-consent-src="${site.thirdParty('/map')}" width="600" height="400"></iframe>
  <div data-sluice="declaration"></div>`

const textOf = (selector: string) =>
  `document.querySelector('sluice-banner:not([data-reopen])')?.shadowRoot?.querySelector('${selector}')?.textContent ?? ''`

it.each([
  ['de', '', 'Dürfen wir?', 'Karten', 'Stadtplan', 'Zeichnet den Plan.', 'Der Teil', 'Zeigen'],
  ['en', '', 'May we?', 'Maps', 'City map', 'Draws the map.', 'The part', 'Load once'],
  ['en-GB', '', 'Might we?', 'Maps', 'City map', 'Draws the map.', 'The part', 'Load once'],
  ['de-AT', '', 'Dürfen wir?', 'Karten', 'Stadtplan', 'Zeichnet den Plan.', 'Der Teil', 'Zeigen'],
  [
    'en',
    'data-language="de-CH"',
    'Dürfen wir?',
    'Pläne',
    'Stadtplan',
    'Zeichnet den Plan.',
    'Der Teil',
    'Zeigen',
  ],
  // French has own words for the question; for what is the site's alone, English stands.
  ['fr', '', undefined, 'Maps', 'City map', 'Draws the map.', 'The part', undefined],
])('own words are shown on a page in %s %s', async (...row) => {
  const [lang, tag, title, category, service, purpose, item, loadOnce] = row
  const page = await visitor.open(site.page('/own-words', pageOf(lang, tag)))
  await page.see('banner')
  const question = String(await page.evaluate(textOf('[part~=banner]')))
  if (title) expect(question).toContain(title)
  else expect(question).not.toMatch(/May we|Might we|Dürfen wir/)
  expect(question).toContain(category)

  await page.evaluate(`sluice.consent.on('change', ({ notice }) => { window.notice = notice })`)
  await page.press('choose')
  await page.see('dialog')
  await page.waitFor(`(${textOf('[part~=dialog]')}).includes('OK')`)
  const preferences = String(await page.evaluate(textOf('[part~=dialog]')))
  for (const text of [category, service, purpose, item]) expect(preferences).toContain(text)
  await page.waitFor(`document.querySelector('sluice-placeholder')?.shadowRoot`)
  const placeholder = String(
    await page.evaluate(`document.querySelector('sluice-placeholder').shadowRoot.textContent`),
  )
  expect(placeholder).toContain(service)
  if (loadOnce) expect(placeholder).toContain(loadOnce)
  const declaration = String(
    await page.evaluate(`document.querySelector('[data-sluice=declaration]').textContent`),
  )
  for (const text of [category, service, purpose, item]) expect(declaration).toContain(text)
  expect(declaration.includes('Was hier läuft')).toBe(title === 'Dürfen wir?')

  await page.press('save')
  await page.gone('dialog')
  const notice = (await page.evaluate('window.notice.texts')) as { title: string }
  if (title) expect(notice.title).toBe(title)
  expect(JSON.stringify(notice)).toContain(service)
  // No words of another language.
  expect(Object.keys(notice)).not.toContain('de')
  expect(Object.keys(notice)).not.toContain('en-GB')
  expect(await page.consoleErrors()).toEqual([])
})

it('own words follow the language of the page', async () => {
  const page = await visitor.open(site.page('/own-words', pageOf('en')), {
    cookies: [recordCookie([], ['maps', 'map'])],
  })
  const reopen = (): unknown =>
    document.querySelector('sluice-banner[data-reopen]')?.shadowRoot?.querySelector('button')?.title
  await page.waitFor(reopen)
  await page.evaluate(`document.documentElement.lang = 'de'`)
  await page.waitFor(
    () =>
      document.querySelector('sluice-banner[data-reopen]')?.shadowRoot?.querySelector('button')
        ?.title === 'Ihre Wahl',
  )
  await page.evaluate(`sluice.banner.open()`)
  await page.see('banner')
  await page.waitFor(`(${textOf('[part~=banner]')}).includes('Dürfen wir?')`)
})

it.each([
  ['{}', 'config.categories.maps.title takes text or texts by language, got {}'],
  ['["Maps"]', 'config.categories.maps.title takes text or texts by language, got ["Maps"]'],
  ['{"english":"Maps"}', 'takes text or texts by language, got {"english":"Maps"}'],
  ['{"en":"Maps","de":5}', 'takes text or texts by language, got {"en":"Maps","de":5}'],
  ['null', 'takes text or texts by language, got null'],
])('a title that is %s is named, and the visitor is asked', async (title, message) => {
  const said = {
    ...config,
    categories: { ...config.categories, maps: { title: JSON.parse(title) } },
  }
  const page = await visitor.open(site.page('/own-words', pageOf('en', '', said)))
  await page.see('banner')
  expect((await page.consoleErrors()).join()).toContain(message)
  expect(await page.evaluate(textOf('[part~=banner]'))).toContain('maps')
})

it('own words of other kinds are named, with their language, and shown as text alone', async () => {
  const markup = '<img src=x onerror="window.ran = true">'
  const texts = { de: 'Hallo', en: { title: markup, acceptAll: 7 }, titel: 'Hallo' }
  const page = await visitor.open(
    site.page('/own-words', pageOf('en', '', { ...config, texts, language: 'en' })),
  )
  await page.see('banner')
  await page.press('choose')
  await page.see('dialog')
  expect(await page.evaluate(textOf('[part~=banner]'))).toContain(markup)
  const errors = (await page.consoleErrors()).join('\n')
  expect(errors).toContain('texts.de takes object, got "Hallo"')
  expect(errors).toContain('texts.en.acceptAll takes string, got 7')
  expect(errors).toContain('texts takes')
  expect(await page.evaluate("'ran' in window")).toBe(false)
})
