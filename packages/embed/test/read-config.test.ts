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

it.each(
  `data-cfasync data-cf-settings data-cookieconsent data-cookiecategory data-cmp-ab data-hid data-minify data-n-head
   data-no-defer data-nowprocket data-noptimize data-nscript data-optimized data-ot-ignore data-pagespeed-no-defer data-pin
   data-react-helmet data-rh data-rocket-src data-test data-testid data-turbo-track data-turbolinks-track data-v-7ba5bd90
   data-wpfc-original-src`.split(/\s+/),
)('leaves %s alone, which is not for Sluice', async (name) => {
  expect(await read({ [name]: '', 'data-language': 'de' })).toEqual({ language: 'de' })
})

it.each([
  [
    'a misspelt attribute',
    { 'data-gogle-analytics': 'G-ONE' },
    undefined,
    '[sluice] the tag takes data-revision, data-expires-after-days, ',
  ],
  ['a misspelt key', {}, '{"categorys": {}}', '[sluice] config takes revision, '],
  [
    'a misspelt key of a section',
    {},
    '{"google": {"analitics": "G-ONE"}}',
    /^\[sluice] config\.google takes analytics, .*, got "analitics"$/,
  ],
  [
    'a misspelt key of a category',
    {},
    '{"categories": {"necessary": {"requried": true}}}',
    '[sluice] config.categories.necessary takes required, title, purpose, sale, got "requried"',
  ],
  [
    'a misspelt key of a service',
    {},
    '{"services": [{"name": "chat"}, {"name": "map", "storge": []}]}',
    /^\[sluice] config\.services\.1 takes name, .*, storage, got "storge"$/,
  ],
  [
    'a misspelt key of a storage item',
    {},
    '{"services": [{"storage": [{"nmae": "_map"}]}]}',
    '[sluice] config.services.0.storage.0 takes name, kind, duration, purpose, httpOnly, got "nmae"',
  ],
  ['a section that is none', {}, '{"google": "G-ONE"}', 'config.google takes an object, got "G-'],
  ['a section that is null', {}, '{"google": null}', 'config.google takes an object, got null'],
  ['categories that are null', {}, '{"categories": null}', 'config.categories takes an object'],
  [
    'a category that is none',
    {},
    '{"categories": {"ads": true}}',
    'config.categories.ads takes an',
  ],
  ['services that are no list', {}, '{"services": {}}', 'config.services takes a list, got {}'],
  [
    'a service that is none',
    {},
    '{"services": ["chat"]}',
    'services.0 takes an object, got "chat"',
  ],
  ['broken JSON', {}, '{revision: 1}', '[sluice] config: not valid JSON: '],
  ['JSON that is no object', {}, '"G-ONE"', '[sluice] config takes an object, got "G-ONE"'],
  ['JSON that is null', {}, 'null', '[sluice] config takes an object, got null'],
  ['an inherited name', {}, '{"__proto__": {"revision": 2}}', '[sluice] config.__proto__ takes'],
  [
    'a timeout with a unit',
    { 'data-timeout': '10s' },
    undefined,
    'timeout takes milliseconds, got "10s"',
  ],
  ['a timeout below nothing', {}, '{"timeout": -1}', 'timeout takes milliseconds, got -1'],
  ['no timeout', {}, '{"timeout": null}', 'timeout takes milliseconds, got null'],
])('refuses %s', async (_, attributes, json, message) => {
  await expect(read(attributes as Record<string, string>, json)).rejects.toThrow(message)
})

it('refuses an address that does not answer', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await expect(read({ 'data-config': '/gone.json' })).rejects.toThrow('config: /gone.json: 404')
})

it('refuses an address that cannot be reached, and names it', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(read({ 'data-config': '/off.json' })).rejects.toThrow(
    '[sluice] config: /off.json: TypeError: Failed to fetch',
  )
})

it('switches options on and off as HTML does', async () => {
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
  expect(
    await read({ 'data-cookie-secure': '', 'data-cookie-partitioned': '', 'data-controller': '' }),
  ).toMatchObject({ cookie: { secure: true, partitioned: true }, controller: '' })
})
