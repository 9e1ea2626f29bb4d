import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { taggedPage } from './support/tagged-page.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value))
const migrating = (from: unknown[]) =>
  `<script type="application/json" data-sluice="config">${JSON.stringify({ migrate: from })}</script>`
const held = (name: string) =>
  `<script type="text/plain" data-consent="${name}" src="${site.thirdPartyFile(`/${name}.js`, '')}"></script>`

/** A minute ago, to the second: as old as a choice that another tool stored. */
const decided = Math.floor(Date.now() / 60_000) * 60_000 - 60_000

it('who decided in another tool is not asked, and what was granted there runs', async () => {
  const stored = {
    categories: ['necessary', 'analytics'],
    revision: 0,
    consentTimestamp: new Date(decided).toISOString(),
    consentId: '0b7c1b5e-9d0f-4a53-8f3c-2f6f2a6e4a51',
    services: { necessary: [], analytics: [], marketing: [] },
    lastConsentTimestamp: new Date(decided).toISOString(),
  }
  const url = site.page(
    '/migrate',
    taggedPage({
      head: migrating(['klaro', { from: 'vanilla-cookieconsent', revision: 0 }]),
      body: held('analytics') + held('marketing'),
    }),
  )
  const cookies = [`cc_cookie=${json(stored)}; path=/`]
  const page = await visitor.open(url, { cookies })
  await site.request('/analytics.js')
  await page.sentinel()
  expect(site.requests()).toEqual(['/analytics.js'])
  expect(site.asked()).not.toContain('/sluice/sluice-banner.js')
  const jar = await page.cookies()
  expect(jar.map(({ name }) => name)).toEqual(['sluice'])
  expect(jar[0]?.value).toBe(
    `v=1&r=1&id=${stored.consentId}&t=${decided / 1000}&y=analytics&n=marketing`,
  )

  await page.reload()
  await page.sentinel()
  const loads = site.asked().filter((path) => path === '/sluice/sluice-migrate.js')
  expect(loads).toHaveLength(1)
  expect(await page.consoleErrors()).toEqual([])
})

it('reads what each tool stores from a browser’s own cookies and storage', async () => {
  const cookies = [
    `klaro=${json({ analytics: true, marketing: false })}`,
    `eu-consent=${json({ statistics: true, marketing: false })}`,
    'tarteaucitron=!gtag=true!facebookpixel=false!vimeo=wait',
    `CookieConsent={stamp:'aZ0/+w==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${decided},region:'de'}`,
    'cookieconsent_status=deny',
    `c15t=c.necessary:1,c.measurement:1,i.t:${decided},i.sid:sub_1`,
  ].map((cookie) => `${cookie}; path=/; samesite=lax`)
  const page = await visitor.open(site.page('/tools', taggedPage({})), { cookies })
  await page.see('banner')

  const found = await page.evaluate(async (time) => {
    type Found = { granted: string[]; denied: string[]; time: number } | undefined
    type Migration = { read(policy: unknown, document: Document): Found; erase(d: Document): void }
    const script = document.createElement('script') as HTMLScriptElement & {
      sluice?: (lent: object) => (tools: unknown[]) => Migration[]
    }
    script.src = '/sluice/sluice-migrate.js'
    document.head.append(script)
    await new Promise((done) => {
      script.onload = done
    })
    // A record in local storage, as vanilla-cookieconsent keeps one where the site wants it there.
    const choice = {
      categories: ['analytics'],
      consentId: 'x',
      services: { marketing: [] },
      lastConsentTimestamp: new Date(time).toISOString(),
      expirationTime: time + 1e9,
    }
    localStorage.setItem('cc_cookie', JSON.stringify(choice))
    const tools = [
      'vanilla-cookieconsent',
      'klaro',
      'orejime',
      { from: 'tarteaucitron', names: { gtag: 'analytics', facebookpixel: 'marketing' } },
      'cookiebot',
      { from: 'osano', names: { cookies: ['analytics', 'marketing'] } },
      'c15t',
    ]
    const { policy } = (window as never as { sluice: { consent: { policy: unknown } } }).sluice
      .consent
    // What `sluice.js` would lend it.
    const lent = {
      unshadowed: (node: Node) => node,
      surface: (run: () => unknown) => run(),
      report: console.error,
      check(holds: unknown) {
        if (!holds) throw new TypeError('lent')
      },
    }
    return script
      .sluice?.(lent)(tools)
      .map((migration) => {
        const record = migration.read(policy, document)
        migration.erase(document)
        return `${record?.granted}/${record?.denied}`
      })
  }, decided)
  expect(found).toEqual([
    ...Array(5).fill('analytics/marketing'),
    '/analytics,marketing',
    'analytics/marketing',
  ])
  expect(await page.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

it.each([
  ['cannot be loaded', '/broken', ['klaro'], '', 'sluice-migrate.js could not be loaded'],
  ['is not known', '/sluice', ['clario'], '', 'migrate takes vanilla-cookieconsent'],
  [
    'finds no cookies to read',
    '/sluice',
    ['klaro'],
    `<script>Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('no', 'SecurityError') }, set() {} })</script>`,
    'SecurityError',
  ],
])(
  'what %s is an error in the console, and the visitor is asked',
  async (_, folder, from, head, message) => {
    for (const file of ['sluice.js', 'sluice-banner.js'])
      site.file(`/broken/${file}`, readFileSync(`packages/embed/dist/${file}`, 'utf8'))
    const html = taggedPage({ head: head + migrating(from), body: held('analytics') })
    const page = await visitor.open(
      site.page('/migration-fails', html.replace('/sluice/', `${folder}/`)),
      head ? {} : { cookies: [`klaro=${json({ analytics: true })}; path=/`] },
    )
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect((await page.consoleErrors()).join('\n')).toContain(message)
  },
)
