import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const names = ['necessary', 'analytics', 'marketing', 'video', 'chat']

/** A held script of each name, which a third party hears of when it runs. */
const held = () =>
  names
    .map((name) => {
      const pixel = site.thirdPartyFile(`/${name}.gif`, '')
      return `<script type="text/plain" data-consent="${name}">new Image().src = '${pixel}'</script>`
    })
    .join('')

const open = (path: string, config: string, { tag = '', cookies = [] as string[] } = {}) =>
  visitor.open(
    site.page(
      path,
      taggedPage({
        tag,
        head: `<script type="application/json" data-sluice="config">${config}</script>`,
        body: held(),
      }),
    ),
    { cookies },
  )

describe('a wrong value grants nothing, and the question is asked', () => {
  const video = (value: string) =>
    `{"categories": {"necessary": {"required": true}, "marketing": {}, "video": ${value}}}`

  it.each([
    ['required in words', video('{"required": "false"}')],
    ['required by another word', video('{"required": "no"}')],
    ['required by a number', video('{"required": 1}')],
    ['required by an object', video('{"required": {}}')],
    ['a category that is no object', video('true')],
    ['a misspelt key', video('{"requierd": true}')],
    ['categories that are a list', '{"categories": [{"name": "video", "required": true}]}'],
    ['categories of which none is required', '{"categories": {"marketing": {}, "video": {}}}'],
    ['a policy address that is a number', '{"privacyPolicy": 5}'],
    ['an unknown model', '{"model": "opt_out"}'],
    [
      'a region without a model',
      '{"model": "opt-out", "region": "DE", "regions": {"DE": "optin"}}',
    ],
    ['texts that are a text', '{"texts": "May we?"}'],
    ['a cookie that is a text', '{"cookie": "ours"}'],
    ['receipts that are a text', '{"receipts": "/receipts"}'],
    ['a migration that is no list', '{"migrate": {"from": "klaro"}}'],
    ['a Trusted Types policy that is a number', '{"trustedTypesPolicy": 5}'],
    [
      'services that are no objects',
      '{"services": [5, null, {"name": "chat", "category": "necessary", "storage": 5}]}',
    ],
    [
      'a name that is used twice',
      '{"services": [{"name": "chat", "category": "necessary", "provider": "A"}, {"name": "chat", "category": "marketing", "provider": "B"}]}',
    ],
    ['a list', '[{"model": "opt-out"}]'],
    ['nothing at all', 'null'],
  ])('%s', async (name, config) => {
    const page = await open(`/config/${name.replaceAll(' ', '-')}`, config)
    await page.see('banner')
    await page.sentinel()
    expect(site.requests().filter((path) => path !== '/necessary.gif')).toEqual([])
    expect((await page.consoleErrors()).join('\n')).toContain('[sluice] ')
    await page.press('reject-all')
    await page.gone('banner')
    await page.waitFor(() => /sluice=v=1&.*&y=&n=\w/.test(document.cookie))
    await page.sentinel()
    expect(site.requests().filter((path) => path !== '/necessary.gif')).toEqual([])
  })

  it('and what was granted before goes on, where nothing that decides over it is wrong', async () => {
    const page = await open('/config/granted', '{"privacyPolicy": 5, "services": [5]}', {
      cookies: [grantedAll],
    })
    await site.request('/analytics.gif')
    await site.request('/marketing.gif')
    expect((await page.consoleErrors()).join('\n')).toContain(
      'config.privacyPolicy takes text, got 5',
    )
  })

  it.each([
    ['the revision is wrong', '{"revision": "2"}'],
    ['the expiry is wrong', '{"expiresAfterDays": "90 days"}'],
    ['the cookie has no name', '{"cookie": {"name": 5}}'],
  ])('and what was granted before waits for an answer, where %s', async (name, config) => {
    const page = await open(`/config/${name.replaceAll(' ', '-')}`, config, {
      cookies: [grantedAll],
    })
    await page.see('banner')
    await site.request('/necessary.gif')
    await page.sentinel()
    expect(site.requests()).toEqual(['/necessary.gif'])
  })
})

describe('a config that does not come', () => {
  const never = new Promise<never>(() => {})
  const broken = Promise.reject(new Error('The connection breaks off.'))
  broken.catch(() => {})
  const loose =
    '{"model": "opt-out", "categories": {"necessary": {"required": true}, "video": {"required": true}}}'

  it.each([
    ['hangs', () => site.file('/c.json', '{}', { delay: never }), 'not there after 5000 ms'],
    [
      'hangs halfway',
      () =>
        site.file('/c.json', loose.slice(0, 20), {
          rest: (async function* () {
            yield await never
          })(),
        }),
      'not there after 5000 ms',
    ],
    [
      'is not there',
      () => site.file('/c.json', '<!doctype html>', { status: 404 }),
      '/c.json: 404',
    ],
    [
      'is a page',
      () => site.file('/c.json', '<!doctype html><title>Home</title>', { type: 'text/html' }),
      'not valid JSON',
    ],
    ['was cut', () => site.file('/c.json', loose.slice(0, 50)), 'not valid JSON'],
    ['breaks off', () => site.file('/c.json', '', { delay: broken }), 'cut off'],
    [
      'is redirected to another origin',
      () =>
        site.file('/c.json', '', {
          status: 302,
          headers: {
            location: site.thirdPartyFile('/c.json', loose, {
              headers: { 'access-control-allow-origin': '*' },
            }),
          },
        }),
      'redirected, or no CORS',
    ],
    ['has no address', () => 'https://', 'config: https://: '],
    [
      'is of another origin without CORS',
      () =>
        site.thirdPartyFile('/c.json', loose, {
          headers: { 'access-control-allow-origin': 'https://nobody.example' },
        }),
      'no CORS',
    ],
  ])(
    'because it %s, is an error, and then the question: nothing is granted for its sake',
    async (name, make, message) => {
      const url = make()
      const address = site.page(
        `/late/${name.replaceAll(' ', '-')}`,
        taggedPage({
          tag: `data-config="${url.startsWith('https') ? url : url.replace(site.url(''), '')}" data-model="opt-out" data-google-ads="AW-1" data-google-mode="advanced" data-google-host="${site.thirdParty('')}"`,
          body: held(),
        }),
      )
      const page = await visitor.open(address, { cookies: [grantedAll] })
      await page.see('banner')
      await page.sentinel()
      const others = () =>
        site.requests().filter((path) => !/^\/(necessary\.gif|c\.json)$/.test(path))
      expect(others()).toEqual([])
      if (name === 'is redirected to another origin')
        expect(site.requests()).not.toContain('/c.json')
      expect((await page.consoleErrors()).join('\n')).toContain(message)
      await page.press('reject-all')
      await page.gone('banner')
      await page.waitFor(() => document.cookie.includes('&y=&n=analytics.marketing'))
      await page.sentinel()
      expect(others()).toEqual([])
    },
  )

  it('leaves a refusal where it is until the visitor decides, and no grant outlives the next config', async () => {
    const address = site.page('/outage', taggedPage({ tag: 'data-config="/c.json"', body: held() }))
    site.file('/c.json', '', { status: 500 })
    const page = await visitor.open(address, {
      cookies: [recordCookie([], ['analytics', 'marketing'])],
    })
    await page.see('banner')
    expect(await page.evaluate(() => document.cookie)).toContain('r=1&')
    await page.press('accept-all')
    const all = ['/analytics.gif', '/marketing.gif', '/necessary.gif']
    await site.awaitRequests(all)
    site.forget()
    // During the outage the answer stands.
    await page.reload()
    await site.awaitRequests(all)
    expect(site.requests().sort()).toEqual(all)
    site.forget()
    site.file('/c.json', '{}')
    await page.reload()
    await page.see('banner')
    await site.request('/necessary.gif')
    await page.sentinel()
    expect(site.requests()).toEqual(['/necessary.gif'])
  })

  it('may be redirected within its origin, and come from another with CORS', async () => {
    const json = '{"texts": {"title": "From afar"}}'
    const cors = { headers: { 'access-control-allow-origin': '*' } }
    site.file('/c.json', '', { status: 302, headers: { location: '/moved.json' } })
    site.file('/moved.json', json)
    for (const url of ['/c.json', site.thirdPartyFile('/c.json', json, cors)]) {
      const page = await visitor.open(
        site.page('/afar', taggedPage({ tag: `data-config="${url}"` })),
      )
      await page.see('banner')
      expect(
        await page.evaluate(() => document.querySelector('sluice-banner')?.shadowRoot?.textContent),
      ).toContain('From afar')
    }
  })
})
