import { beforeAll, describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { playVendors } from './vendor-page.js'

const site = useSite()
const visitor = useVisitor()
beforeAll(() => playVendors(site))

const files = (): string[] => site.asked().filter((path) => /sluice-vendor-/.test(path))
const hubspot = () => ({ id: '12345678', host: site.thirdParty('/vendors/hubspot') })
const config = (json: object): string =>
  `<script type="application/json" data-sluice="config">${JSON.stringify(json)}</script>`
const granted = recordCookie(['analytics', 'marketing', 'hubspot', 'youtube'])
const denied = recordCookie([], ['analytics', 'marketing', 'hubspot', 'meta-pixel', 'youtube'])

it('keeps a vendor’s hosts from page code until its grant, before its file is loaded and where an attribute names it', async () => {
  const insert = (src: string) =>
    `<script>{ const script = document.createElement('script'); script.src = '${src}'; document.head.append(script) }</script>`
  const page = await visitor.open(
    site.page(
      '/guarded',
      taggedPage({
        tag: 'data-vendor-linkedin="123456"',
        head: `<script src="/sluice/sluice-guard.js"></script>${insert('https://snap.licdn.com/insert.js')}${insert('https://static.hotjar.com/insert.js')}${insert(site.thirdParty('/nobodys.js'))}${config({ vendors: { youtube: {} } })}`,
      }),
      // What is let go is refused by the page's policy: no test leaves this computer.
      { headers: { 'Content-Security-Policy': `script-src 'self' 'unsafe-inline'` } },
    ),
  )
  const refused = async (host: string) =>
    (await page.consoleErrors()).filter((line) => line.includes(`${host}/insert.js`)).length
  await page.see('banner')
  // Nobody was asked about Hotjar: it goes as soon as that is known.
  await until('Hotjar is let go', () => refused('static.hotjar.com'))
  await page.sentinel()
  expect(await refused('snap.licdn.com')).toBe(0)
  await page.press('accept-all')
  await until('LinkedIn is let go', () => refused('snap.licdn.com'))
})

it('asks for the file of a vendor that was granted in the first task, and for no other', async () => {
  const tag = 'data-vendor-youtube'
  const head = config({ vendors: { hubspot: hubspot() } })
  const partly = recordCookie(['marketing', 'hubspot'], ['analytics', 'youtube'])
  const page = await visitor.open(site.page('/granted', taggedPage({ tag, head })), {
    cookies: [partly],
  })
  await site.request('/vendors/hubspot/12345678.js')
  await page.sentinel()
  expect(files()).toEqual(['/sluice/sluice-vendor-hubspot.js'])
  // As the page asked: requests of one moment overtake each other on their way.
  const first = await page.evaluate(
    () => [...document.scripts].find(({ src }) => /sluice-(vendor|cut)/.test(src))?.src,
  )
  expect(first).toBe(site.url('/sluice/sluice-vendor-hubspot.js'))
  expect(await page.consoleErrors()).toEqual([])
})

it('loads no file of a vendor for a visitor who refused; page code goes on, and what is left is erased', async () => {
  const tag = 'data-vendor-hubspot="12345678" data-vendor-meta-pixel="1234567890"'
  const url = site.page('/refused', taggedPage({ tag }))
  const page = await visitor.open(url, { cookies: [denied, 'theme=dark; path=/'] })
  await page.started()
  await page.do(`fbq('track', 'Lead'), _hsq.push(['trackEvent'])`)
  await page.sentinel()
  expect(files()).toEqual([])
  await page.evaluate(() => {
    document.cookie = 'hubspotutk=1; path=/'
    document.cookie = '__hs_opt_out=yes; path=/'
  })
  await page.reload()
  await until('the cookie is gone', async () => {
    const names = (await page.cookies()).map(({ name }) => name)
    return !names.includes('hubspotutk')
  })
  expect(files()).toEqual(['/sluice/sluice-vendor-hubspot.js'])
  expect((await page.cookies()).map(({ name }) => name).sort()).toEqual([
    '__hs_opt_out',
    'sluice',
    'theme',
  ])
})

describe('what the visitor is shown', () => {
  const tag = 'data-vendor-hubspot="12345678" data-vendor-youtube data-language="de"'

  it('is in the declaration, in the visitor’s language', async () => {
    const body = '<div data-sluice="declaration"></div>'
    const page = await visitor.open(site.page('/notice', taggedPage({ tag, body })), {
      cookies: [denied],
    })
    await page.waitFor("document.querySelector('.sluice-declaration')")
    const text = await page.evaluate<string>(
      "document.querySelector('[data-sluice=declaration]').textContent",
    )
    for (const said of [
      'HubSpot, Inc.',
      'Verknüpft Besuche mit Formularen',
      'hubspotutk',
      '180 Tage',
      'Unterscheidet Besucher voneinander',
      'youtube.com/VISITOR_INFO1_LIVE',
      'Spielt Videos ab.',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('__hs_opt_out')
    expect(site.requests()).toEqual([])
  })

  it('is in the preferences', async () => {
    const page = await visitor.open(site.page('/preferences', taggedPage({ tag })))
    await page.press('choose')
    await page.see('dialog')
    const text = () =>
      page.evaluate<string>("document.querySelector('sluice-banner').shadowRoot.textContent")
    await until('HubSpot is shown', async () => (await text()).includes('HubSpot'))
    expect(await text()).toContain('Verknüpft Besuche mit Formularen')
    await page.toggle('marketing')
    await page.press('save')
    await page.gone('dialog')
    expect(await page.evaluate("sluice.consent.granted('youtube')")).toBe(true)
  })

  it('is in the placeholder of an embed that is held', async () => {
    const src = site.thirdParty('/vendors/youtube/embed')
    const body = `<iframe width="560" height="315" title="A film" data-consent="youtube" data-consent-src="${src}"></iframe>`
    const page = await visitor.open(site.page('/embed', taggedPage({ tag, body })), {
      cookies: [denied],
    })
    await page.waitFor("document.querySelector('sluice-placeholder')?.shadowRoot")
    const text = await page.evaluate<string>(
      "document.querySelector('sluice-placeholder').shadowRoot.textContent",
    )
    expect(text).toContain('YouTube')
    expect(text).toContain('Google Ireland Limited')
    expect(site.requests()).toEqual([])
  })
})

describe('bad input', () => {
  const errorsOf = async (page: Awaited<ReturnType<typeof visitor.open>>, word: RegExp) => {
    await until(`an error with ${word}`, async () => word.test((await page.consoleErrors()).join()))
    return (await page.consoleErrors()).join('\n')
  }

  it.each<[string, { tag?: string; json?: object }, RegExp]>([
    [
      'a vendor that there is not',
      { tag: 'data-vendor-hubspto="12345678"' },
      /vendors takes hubspot, .*youtube.*got "hubspto"/,
    ],
    [
      'the name of what every object has',
      { json: { vendors: { constructor: '1' } } },
      /vendors takes .*got "constructor"/,
    ],
    [
      'what is no id',
      { json: { vendors: { hubspot: 12345678 } } },
      /vendors\.hubspot takes an id, or an object, got 12345678/,
    ],
    ['a list', { json: { vendors: ['hubspot'] } }, /vendors takes an object/],
    [
      'a category that the policy lacks',
      { json: { vendors: { hubspot: { id: '12345678', category: 'sales' } } } },
      /vendors\.hubspot\.category takes necessary, analytics, marketing, got "sales"/,
    ],
    [
      'a service of that name',
      {
        tag: 'data-vendor-hubspot="12345678"',
        json: { services: [{ name: 'hubspot', category: 'marketing', provider: 'Us' }] },
      },
      /vendors\.hubspot takes a name that no service has/,
    ],
  ])(
    '%s is an error that says what to do, and all else asks',
    async (_, { tag = '', json = {} }, message) => {
      const page = await visitor.open(
        site.page('/bad', taggedPage({ tag: `${tag} data-vendor-youtube`, head: config(json) })),
      )
      expect(await errorsOf(page, message)).toMatch(message)
      await page.see('banner')
      expect(await page.evaluate("sluice.consent.unset.includes('youtube')")).toBe(true)
      await page.press('accept-all')
      await page.gone('banner')
      await page.sentinel()
      expect(site.requests()).toEqual([])
    },
  )

  it('a malformed id, and a snippet that is still in the page: nothing is loaded', async () => {
    const snippet = `<script src="https://connect.facebook.net/en_US/fbevents.js"></script>`
    const page = await visitor.open(
      site.page(
        '/malformed',
        taggedPage({
          tag: 'data-vendor-hubspot="portal" data-vendor-meta-pixel="1234567890"',
          head: snippet,
        }),
        // Refused by the page's policy: no test leaves this computer.
        { headers: { 'Content-Security-Policy': `script-src 'self' 'unsafe-inline'` } },
      ),
      { cookies: [recordCookie(['analytics', 'marketing', 'hubspot', 'meta-pixel'])] },
    )
    await errorsOf(page, /hubspot: id takes the number of your HubSpot portal.*got "portal"/)
    await errorsOf(page, /meta-pixel: this page loads .*fbevents\.js itself.*take that snippet out/)
    await page.sentinel()
    expect(await page.evaluate('document.querySelectorAll("script[src*=hs-scripts]").length')).toBe(
      0,
    )
  })

  it.each<[string, { tag?: string; json?: object }, RegExp]>([
    [
      'an id of another form',
      { tag: 'data-vendor-clarity="GTM-1"' },
      /clarity: id takes the id of your Clarity project.*got "GTM-1"/,
    ],
    ['no id', { tag: 'data-vendor-hubspot' }, /hubspot: id takes/],
    ['no server', { tag: 'data-vendor-matomo="1"' }, /matomo: server takes/],
    [
      'an id of another form in an attribute, beside options in the JSON',
      { tag: 'data-vendor-hubspot="portal"', json: { vendors: { hubspot: { region: 'eu1' } } } },
      /hubspot: id takes .*got "portal"/,
    ],
  ])('%s is said to a visitor who has not chosen', async (_, { tag = '', json = {} }, message) => {
    const page = await visitor.open(site.page('/early', taggedPage({ tag, head: config(json) })))
    await errorsOf(page, message)
    await page.see('banner')
    await page.press('accept-all')
    await page.gone('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
  })

  it('a vendor in an attribute and in the JSON is one: the JSON adds to what the attribute says', async () => {
    const { host } = hubspot()
    const page = await visitor.open(
      site.page(
        '/both',
        taggedPage({
          tag: 'data-vendor-hubspot="87654321"',
          head: config({ vendors: { hubspot: { id: '12345678', host } } }),
        }),
      ),
      { cookies: [granted] },
    )
    await page.waitFor('document.querySelector("script[src*=hubspot][src*=js]")')
    await site.request('/vendors/hubspot/87654321.js')
    expect(site.requests()).not.toContain('/vendors/hubspot/12345678.js')
  })

  describe('a page that still has the vendor’s own snippet', () => {
    // As each vendor's page shows it, with its id.
    const snippets: Record<string, [id: string, address: string, snippet: string]> = {
      hubspot: [
        '12345678',
        'hs-scripts.com',
        '<script type="text/javascript" id="hs-script-loader" async defer src="//js-eu1.hs-scripts.com/12345678.js"></script>',
      ],
      'meta-pixel': [
        '1234567890',
        'fbevents.js',
        `<script>
        !function(f,b,e,v,n,t,s)
        {if(f.fbq)return;n=f.fbq=function(){n.callMethod?
        n.callMethod.apply(n,arguments):n.queue.push(arguments)};
        if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
        n.queue=[];t=b.createElement(e);t.async=!0;
        t.src=v;s=b.getElementsByTagName(e)[0];
        s.parentNode.insertBefore(t,s)}(window, document,'script',
        'https://connect.facebook.net/en_US/fbevents.js');
        fbq('init', '1234567890');
        fbq('track', 'PageView');
        </script>`,
      ],
      linkedin: [
        '123456',
        'insight.min.js',
        `<script type="text/javascript">
        _linkedin_partner_id = "123456";
        window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
        window._linkedin_data_partner_ids.push(_linkedin_partner_id);
        </script><script type="text/javascript">
        (function(l) {
        if (!l){window.lintrk = function(a,b){window.lintrk.q.push([a,b])};
        window.lintrk.q=[]}
        var s = document.getElementsByTagName("script")[0];
        var b = document.createElement("script");
        b.type = "text/javascript";b.async = true;
        b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
        s.parentNode.insertBefore(b, s);})(window.lintrk);
        </script>`,
      ],
      // A tag manager of its own kind may put it in late, at the page's end.
      posthog: [
        'phc_abcdefgh',
        'static/array.js',
        `<script>addEventListener('load', () => {
          const script = document.createElement('script')
          script.src = 'https://app.posthog.com/static/array.js'
          document.body.append(script)
        }, { capture: true })</script>`,
      ],
      clarity: [
        'abcdefghij',
        'clarity.ms/tag',
        `<script type="text/javascript">
        (function(c,l,a,r,i,t,y){
            c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
            t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
            y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
        })(window, document, "clarity", "script", "abcdefghij");
        </script>`,
      ],
    }

    it.each(Object.entries(snippets))(
      '%s: it is named once, before the visitor chose, and the library is not loaded twice',
      async (name, [id, address, snippet]) => {
        const page = await visitor.open(
          site.page(
            `/snippet-${name}`,
            taggedPage({ tag: `data-vendor-${name}="${id}"`, head: snippet }),
            // Refused by the page's policy: no test leaves this computer.
            { headers: { 'Content-Security-Policy': `script-src 'self' 'unsafe-inline'` } },
          ),
        )
        const named = new RegExp(`${name}: this page loads .* itself.*take that snippet out`)
        await errorsOf(page, named)
        await page.press('accept-all')
        await page.gone('banner')
        await page.sentinel()
        const lines = (await page.consoleErrors()).filter((line) => named.test(line))
        expect(lines).toHaveLength(1)
        const scripts = `[...document.scripts].filter(({ src }) => src.includes('${address}')).length`
        expect(await page.evaluate(scripts)).toBe(1)
      },
    )
  })

  it('a file that does not come starts nothing, is named, and is tried again at the next grant', async () => {
    site.file('/sluice/sluice-vendor-hubspot.js', '', { status: 503 })
    const head = config({ vendors: { hubspot: hubspot() } })
    const page = await visitor.open(site.page('/late', taggedPage({ head })), {
      cookies: [granted],
    })
    await errorsOf(page, /sluice-vendor-hubspot\.js could not be loaded/)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    site.giveBack('/sluice/sluice-vendor-hubspot.js')
    await page.do('sluice.consent.withdraw(), sluice.consent.acceptAll()')
    await site.request('/vendors/hubspot/12345678.js')
  })
})
