import { afterEach, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/config.js'
import { isSound, keys } from '../../src/config/keys.js'
import { mendConfig } from '../../src/config/mend-config.js'
import { readSaid } from '../../src/config/read-said.js'
import { sayUnknown } from '../../src/config/unknown-attributes.js'

afterEach(() => {
  document.head.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Reads as `read` does, and keeps the errors from the console. */
function watched() {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  return {
    read,
    errors: () => error.mock.calls.map(([said]) => (said as Error).message ?? said),
  }
}

/** A page with one tag, and JSON where it is given. */
async function read(attributes: Record<string, string>, json?: string): Promise<Config> {
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value)
  if (json !== undefined) {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.dataset.sluice = 'config'
    script.textContent = json
    document.head.append(script)
  }
  document.head.append(tag)
  const said = await readSaid(tag, document)
  sayUnknown(said.unknown)
  const config = mendConfig(said)
  expect(isSound(keys, config)).toBe(true)
  return config
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
    'data-cookie-domain': 'localhost',
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
    cookie: { domain: 'localhost', secure: false },
    region: 'US-CA',
    reload: 'never',
    receipts: { url: '/receipts' },
    trustedTypesPolicy: 'ours',
  })
})

it('reads JSON in the page, and attributes win over it, key by key', async () => {
  const json = JSON.stringify({
    revision: 1,
    categories: { necessary: { required: true }, analytics: {} },
    google: { analytics: 'G-JSON', host: 'https://json.example' },
  })
  expect(await read({ 'data-google-analytics': 'G-TAG', 'data-revision': '2' }, json)).toEqual({
    revision: 2,
    categories: { necessary: { required: true }, analytics: {} },
    google: { analytics: 'G-TAG', host: 'https://json.example' },
  })
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
    '{}',
    /^\[sluice] the tag takes data-revision, data-expires-after-days, .*, data-config, got "data-gogle-analytics"$/,
    {},
  ],
  [
    'an attribute of a section of ours',
    { 'data-google-container-region-set-up': 'GTM-BOX' },
    '{}',
    'got "data-google-container-region-set-up"',
    {},
  ],
  [
    'a vendor of a section that has no attributes',
    { 'data-vendors-hubspot': '12345678' },
    '{}',
    /data-vendor-…, data-config, got "data-vendors-hubspot"$/,
    {},
  ],
  ['a misspelt key', {}, '{"categorys": {}}', '[sluice] config takes revision, ', {}],
  [
    'a misspelt key of a section',
    {},
    '{"google": {"analitics": "G-ONE", "ads": "AW-1"}}',
    /^\[sluice] config\.google takes analytics, .*, got "analitics"$/,
    { google: { ads: 'AW-1' } },
  ],
  [
    'a misspelt key of a category',
    {},
    '{"categories": {"base": {"required": true}, "video": {"requried": true}}}',
    '[sluice] config.categories.video takes required, title, purpose, sale, got "requried"',
    { categories: { base: { required: true }, video: {} } },
  ],
  [
    'a misspelt key of a service',
    {},
    '{"services": [{"name": "chat", "category": "marketing"}, {"name": "map", "storge": []}]}',
    /^\[sluice] config\.services\.1 takes name, .*, storage, got "storge"$/,
    { services: [{ name: 'chat', category: 'marketing' }] },
  ],
  [
    'a misspelt key of a storage item',
    {},
    '{"services": [{"storage": [{"nmae": "_map"}]}]}',
    '[sluice] config.services.0.storage.0 takes name, kind, duration, purpose, httpOnly, got "nmae"',
    { services: [] },
  ],
  ['a section that is none', {}, '{"google": "G-ONE"}', 'google takes an object, got "G-', {}],
  ['a section that is null', {}, '{"google": null}', 'google takes an object, got null', {}],
  ['a section that is a list', {}, '{"banner": []}', 'banner takes an object, got []', {}],
  ['categories that are null', {}, '{"categories": null}', 'categories takes an object', {}],
  [
    'a category that is none',
    {},
    '{"categories": {"ads": true, "base": {"required": true}}}',
    'config.categories.ads takes an object, got true',
    { categories: { base: { required: true } } },
  ],
  [
    'a category that is required in words',
    {},
    '{"categories": {"base": {"required": true}, "ads": {"required": "false"}}}',
    'config.categories.ads.required takes true or false, got "false"',
    { categories: { base: { required: true }, ads: {} } },
  ],
  [
    'a category that sells in words',
    {},
    '{"categories": {"base": {"required": true}, "ads": {"sale": "yes"}}}',
    'config.categories.ads.sale takes true or false, got "yes"',
    { categories: { base: { required: true }, ads: { sale: true } } },
  ],
  [
    'a category that markup cannot name',
    {},
    '{"categories": {"base": {"required": true}, "our ads": {}}}',
    'name takes letters, digits, - and _, once, got "our ads"',
    { categories: { base: { required: true } } },
  ],
  [
    'a category that is called as the prototype of an object',
    {},
    '{"categories": {"base": {"required": true}, "__proto__": {"required": true}}}',
    'got "__proto__"',
    { categories: { base: { required: true } } },
  ],
  [
    'categories of which none is required, and makes none of them required',
    {},
    '{"categories": {"necessary": {"required": "yes"}, "ads": {}}}',
    'categories takes at least one with required: true',
    { categories: { necessary: {}, ads: {}, 'necessary-': { required: true } } },
  ],
  ['services that are no list', {}, '{"services": {}}', 'services takes a list, got {}', {}],
  [
    'a service that is none',
    {},
    '{"services": ["chat"]}',
    'services.0 takes an object, got "chat"',
    { services: [] },
  ],
  ['an inherited name', {}, '{"__proto__": {"revision": 2}}', '[sluice] config takes', {}],
  [
    'a name that every object has',
    {},
    '{"constructor": 1}',
    /^\[sluice] config takes .*, got "constructor"/,
    {},
  ],
  ['a timeout with a unit', { 'data-timeout': '10s' }, '{}', 'milliseconds, got "10s"', {}],
  ['a timeout below nothing', {}, '{"timeout": -1}', 'timeout takes milliseconds, got -1', {}],
  [
    'a timeout that no timer takes',
    {},
    '{"timeout": 2147483648}',
    'timeout takes milliseconds, got 2147483648',
    {},
  ],
  ['no timeout', {}, '{"timeout": null}', 'timeout takes milliseconds, got null', {}],
  ['an address that is none', {}, '{"privacyPolicy": 5}', 'privacyPolicy takes text, got 5', {}],
  [
    'an attribute that is wrong, and leaves the others of its section',
    { 'data-google-mode': 'advancd', 'data-google-ads': 'AW-1' },
    '{}',
    'config.google.mode takes basic, advanced, got "advancd"',
    { google: { ads: 'AW-1' } },
  ],
  [
    'when early events go out, and sends none',
    { 'data-google-early': 'none' },
    '{"google": {"early": "replay"}}',
    'google.early takes page-view, replay, drop, got "none"',
    { google: { early: 'drop' } },
  ],
  [
    "a cookie's domain, and keeps its name",
    {},
    '{"cookie": {"name": "ours", "domain": "elsewhere.example"}}',
    'cookie.domain takes auto or one of',
    { cookie: { name: 'ours' } },
  ],
])('refuses %s', async (_, attributes, json, message, config) => {
  const { errors, read } = watched()
  expect(await read(attributes as Record<string, string>, json)).toEqual(config)
  expect(errors()).toContainEqual(
    message instanceof RegExp ? expect.stringMatching(message) : expect.stringContaining(message),
  )
})

it.each([
  ['a revision that is no number', { 'data-revision': 'two' }, '{}'],
  ['a revision in words', {}, '{"revision": "2"}'],
  ['a misspelt revision', {}, '{"revison": 2}'],
  ['an expiry that is none', {}, '{"expiresAfterDays": "90"}'],
  ['an expiry of no days', {}, '{"expiresAfterDays": 0}'],
  ['a cookie that is none', {}, '{"cookie": "ours"}'],
  ["a cookie's name that is none", {}, '{"cookie": {"name": 5}}'],
])('lets no record stand for %s, right as the rest may be', async (_, attributes, json) => {
  const { read } = watched()
  expect(await read(attributes as Record<string, string>, json)).toMatchObject({ revision: 0 })
})

it.each([
  ['a model that is none', { 'data-model': 'optout' }, '{"model": "opt-out"}'],
  ['a misspelt model', {}, '{"modell": "opt-in"}'],
  ['regions that are none', { 'data-model': 'opt-out' }, '{"regions": ["DE"]}'],
  ['a region of which nobody knows the model', {}, '{"model": "opt-out", "regions": {"DE": "in"}}'],
  ['a region that is none', {}, '{"model": "opt-out", "regions": {"Germany": "opt-in"}}'],
])('opens nowhere for %s', async (_, attributes, json) => {
  const { read } = watched()
  const config = await read(attributes as Record<string, string>, json)
  expect(config.model).toBe('opt-in')
  expect(config.regions).toBeUndefined()
})

it.each([
  ['broken JSON', '{revision: 1}', '[sluice] config: not valid JSON: '],
  ['JSON that was cut', '{"revision": 1', '[sluice] config: not valid JSON: '],
  ['JSON that is no object', '"G-ONE"', '[sluice] config takes an object, got "G-ONE"'],
  ['JSON that is a list', '[]', '[sluice] config takes an object, got []'],
  ['JSON that is null', 'null', '[sluice] config takes an object, got null'],
])(
  'takes %s for a config that said nothing, and grants nothing for its sake',
  async (_, json, message) => {
    const { errors, read } = watched()
    const attributes = {
      'data-google-analytics': 'G-ONE',
      'data-google-mode': 'advanced',
      'data-model': 'opt-out',
      'data-revision': '2',
    }
    expect(await read(attributes, json)).toEqual({
      google: { analytics: 'G-ONE', mode: 'basic' },
      model: 'opt-in',
      revision: 0,
    })
    expect(errors()).toContainEqual(expect.stringContaining(message))
  },
)

it('warns once of attributes that are nobody’s here, and does what the others say', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const { errors, read } = watched()
  const attributes = { 'data-astro-exec': '', 'data-skip-moving': 'true', 'data-language': 'de' }
  expect(await read(attributes)).toEqual({ language: 'de' })
  expect(warn.mock.calls).toEqual([['[sluice] the tag ignores data-astro-exec, data-skip-moving']])
  expect(errors()).toEqual([])
})

it('keeps as text what looks like a number', async () => {
  expect(await read({ 'data-controller': '2024', 'data-language': 'true' })).toEqual({
    controller: '2024',
    language: 'true',
  })
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
