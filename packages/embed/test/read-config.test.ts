import { afterEach, expect, it, vi } from 'vitest'
import { readConfig } from '../src/read-config.js'

afterEach(() => {
  document.head.replaceChildren()
  vi.unstubAllGlobals()
})

/** A page with one tag, and JSON where it is given. */
function read(attributes: Record<string, string>, json?: string): ReturnType<typeof readConfig> {
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value)
  if (json !== undefined) {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.dataset.sluice = 'config'
    script.textContent = json
    document.head.append(script)
  }
  return readConfig(tag, document)
}

it('reads attributes, numbers as numbers, sections as sections', async () => {
  const config = await read({
    src: '/sluice.js',
    async: '',
    nonce: 'abc',
    'data-google-analytics': 'G-ONE',
    'data-google-ads': 'AW-1',
    'data-google-tag-manager': 'GTM-BOX',
    'data-google-host': 'https://metrics.example',
    'data-google-data-layer-name': 'layer',
    'data-privacy-policy': '/privacy',
    'data-language': 'en',
    'data-revision': '3',
    'data-expires-after-days': '90',
    'data-cookie-domain': 'example.com',
    'data-cookie-secure': 'false',
    'data-region': 'US-CA',
    'data-reload': 'never',
    'data-receipts-url': '/receipts',
    'data-trusted-types-policy': 'ours',
  })
  expect(config).toEqual({
    google: {
      analytics: 'G-ONE',
      ads: 'AW-1',
      tagManager: 'GTM-BOX',
      host: 'https://metrics.example',
      dataLayerName: 'layer',
    },
    privacyPolicy: '/privacy',
    language: 'en',
    revision: 3,
    expiresAfterDays: 90,
    cookie: { domain: 'example.com', secure: false },
    region: 'US-CA',
    reload: 'never',
    receipts: { url: '/receipts' },
    trustedTypesPolicy: 'ours',
  })
})

it('reads JSON in the page, and attributes win over it, key by key', async () => {
  const json = JSON.stringify({
    revision: 1,
    categories: { necessary: { required: true } },
    google: { analytics: 'G-JSON', host: 'https://json.example' },
  })
  expect(await read({ 'data-google-analytics': 'G-TAG', 'data-revision': '2' }, json)).toEqual({
    revision: 2,
    categories: { necessary: { required: true } },
    google: { analytics: 'G-TAG', host: 'https://json.example' },
  })
})

it('reads JSON from an address', async () => {
  const fetched = vi.fn(async (_url: string) => new Response('{"revision": 4}'))
  vi.stubGlobal('fetch', fetched)
  expect(await read({ 'data-config': '/sluice.json', 'data-language': 'de' })).toEqual({
    revision: 4,
    language: 'de',
  })
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/sluice.json')
})

it('leaves attributes alone that hosts and frameworks put on scripts', async () => {
  expect(
    await read({ 'data-cfasync': 'false', 'data-nscript': 'x', 'data-turbo-track': '' }),
  ).toEqual({})
})

it.each([
  [
    'a misspelt attribute',
    { 'data-gogle-analytics': 'G-ONE' },
    undefined,
    '[sluice] data-gogle-analytics: no such attribute, takes data-revision, data-expires-after-days',
  ],
  ['a misspelt key', {}, '{"categorys": {}}', '[sluice] config: got categorys, takes revision, '],
  [
    'a misspelt key of a section',
    {},
    '{"google": {"analitics": "G-ONE"}}',
    '[sluice] config: got google.analitics, takes',
  ],
  ['a section that is none', {}, '{"google": "G-ONE"}', '[sluice] config: got google.0'],
  ['broken JSON', {}, '{revision: 1}', '[sluice] config: not valid JSON: '],
  ['JSON that is no object', {}, '"G-ONE"', '[sluice] config: got 0'],
  ['an inherited name', {}, '{"__proto__": {"revision": 2}}', '[sluice] config: got __proto__'],
])('refuses %s', async (_, attributes, json, message) => {
  await expect(read(attributes as Record<string, string>, json)).rejects.toThrow(message)
})

it('refuses an address that does not answer', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await expect(read({ 'data-config': '/gone.json' })).rejects.toThrow('/gone.json answered 404')
})

it('switches the banner’s options on and off as HTML does', async () => {
  const attributes = {
    'data-banner-layout': 'corner',
    'data-banner-theme': 'dark',
    'data-banner-modal': '',
    'data-banner-reopen': 'false',
  }
  expect(await read(attributes, '{ "banner": { "reopen": true, "layout": "bar" } }')).toEqual({
    banner: { layout: 'corner', theme: 'dark', modal: true, reopen: false },
  })
  expect(await read({ 'data-banner-reopen': 'true' })).toMatchObject({ banner: { reopen: true } })
})
