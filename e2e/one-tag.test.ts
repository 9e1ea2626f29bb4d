import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { useSite } from './support/site.js'
import { recordCookie } from './support/tagged-page.js'
import { until } from './support/until.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()

/** WebKit runs no async script, the tag among them, before it has painted the page or read all of it: it gets one piece. */
const isStreamed = inject('engine') !== 'webkit'
const visitor = useVisitor()

/** A page with the tag, its attributes, and what else stands in the head and the body. */
const html = (attributes: string, { head = '', body = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Test</title>${head}
   <script async src="/sluice/sluice.js" ${attributes}></script></head><body><h1>Test</h1>${body}</body></html>`

const analytics = () => `data-google-analytics="G-ONE" data-google-host="${site.thirdParty('')}"`
const gated = () =>
  `<script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/gated.js', '')}"></script>`
const holdsEverything = async (page: Awaited<ReturnType<typeof visitor.open>>) => {
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Test')
}

describe('callbacks', () => {
  it('hear of a decision in all three forms', async () => {
    const page = await visitor.open(
      site.page(
        '/callbacks',
        html('', {
          head: `<script>
            window.heard = []
            const hear = (form, { granted, denied, source, record }) =>
              heard.push([form, granted, denied, source, record?.granted])
            ;(window.sluice ||= []).push((sluice) => {
              heard.push('queue')
              sluice.consent.on('change', (change) => hear('on', change))
            })
            document.addEventListener('sluice:ready', (event) => hear('ready', event.detail))
            document.addEventListener('sluice:change', (event) => hear('change', event.detail))
          </script>`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor('heard.length > 3')
    await page.evaluate(() =>
      (
        window as never as { sluice: { push(run: (s: unknown) => void): void }; heard: unknown[] }
      ).sluice.push(() => (window as never as { heard: unknown[] }).heard.push('at once')),
    )
    const both = ['analytics', 'marketing']
    expect(await page.evaluate('heard')).toEqual([
      ['ready', ['necessary'], [], 'storage', null],
      'queue',
      ['change', both, [], 'banner', both],
      ['on', both, [], 'banner', both],
      'at once',
    ])
  })

  it('that throw silence neither the next one nor the release', async () => {
    const page = await visitor.open(
      site.page(
        '/throwing',
        html(analytics(), {
          head: `<script>
            window.heard = []
            window.sluice = [
              () => { throw new Error('mine, from the queue') },
              ({ consent }) => consent.on('change', () => { throw new Error('mine, from the change') }),
              ({ consent }) => consent.on('change', () => heard.push('next')),
            ]
          </script>`,
          body: gated(),
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/gated.js')
    await site.request('/g/collect')
    expect(await page.evaluate('heard')).toEqual(['next'])
    const errors = (await page.consoleErrors()).join('\n')
    expect(errors).toContain('mine, from the queue')
    expect(errors).toContain('mine, from the change')
  })
})

describe('bad input says what is wrong, holds that alone, and asks', () => {
  const open = (name: string, attributes: string, json: string) => {
    const config = json && `<script type="application/json" data-sluice="config">${json}</script>`
    const body = `${gated()}<script type="text/plain" data-consent="wrong" src="${site.thirdPartyFile('/wrong.js', '')}"></script>`
    return visitor.open(
      site.page(`/bad/${name.replaceAll(' ', '-')}`, html(attributes, { head: config, body })),
    )
  }
  it.each([
    ['a misspelt attribute', 'data-gogle-analytics="G-ONE"', '', 'got "data-gogle-analytics"'],
    [
      'an id of the wrong form',
      'data-google-analytics="UA-1234-5"',
      '',
      'googleAnalytics: id takes a measurement id such as G-XXXXXXXXXX',
    ],
    ['broken JSON', '', '{ revision: 1 }', 'config: not valid JSON'],
    [
      'an unknown category',
      '',
      '{"services":[{"name":"wrong","category":"ads","provider":"Chatty"}]}',
      'wrong: category takes one or more of necessary, analytics, marketing, got "ads"',
    ],
    [
      'a cookie domain that is not this one',
      'data-cookie-domain="elsewhere.example"',
      '',
      'cookie.domain takes auto or one of',
    ],
    [
      'a key of the wrong kind',
      '',
      '{"privacyPolicy":5}',
      'config.privacyPolicy takes text, got 5',
    ],
    ['a config that is not there', 'data-config="/nowhere.json"', '', 'config: /nowhere.json: 404'],
  ])('%s', async (name, attributes, json, message) => {
    const page = await open(name, attributes, json)
    await page.see('banner')
    expect((await page.consoleErrors()).join('\n')).toContain(message)
    await holdsEverything(page)
    await page.press('accept-all')
    await site.request('/gated.js')
    await page.sentinel()
    expect(site.requests()).toEqual(['/gated.js'])
  })

  it('attributes that frameworks stamp on the tag are warned of once, and nothing else', async () => {
    const page = await open('stamps', 'data-astro-exec data-skip-moving="true"', '')
    await page.see('banner')
    await page.waitFor(() =>
      (window as never as { __console: { text: string }[] }).__console.some(({ text }) =>
        text.includes('the tag ignores data-astro-exec, data-skip-moving'),
      ),
    )
    expect((await page.consoleErrors()).join()).not.toContain('astro')
  })

  it('an unknown name in the markup stays held, and the rest goes', async () => {
    const page = await visitor.open(
      site.page(
        '/unknown-name',
        html('', {
          body: `<script type="text/plain" data-consent="analitics" src="${site.thirdPartyFile('/unknown.js', '')}"></script>${gated()}`,
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/gated.js')
    await page.sentinel()
    expect(site.requests()).not.toContain('/unknown.js')
    expect((await page.consoleErrors()).join('\n')).toContain(
      'data-consent takes necessary, analytics, marketing, got "analitics"',
    )
  })
})

describe('JSON config', () => {
  const chat = `{"google": {"analytics": "G-JSON"}, "services": [
    {"name": "chat", "category": "analytics", "provider": "Chatty", "storage": [{"name": "chat_*", "duration": "1 day"}]}
  ]}`
  const json = `<script type="application/json" data-sluice="config">${chat}</script>`

  it('stands above the tag, and attributes win over it', async () => {
    const page = await visitor.open(
      site.page('/json', html(analytics(), { head: json, body: gated() })),
    )
    await page.press('accept-all')
    const hit = await site.request('/g/collect')
    expect(hit.query.tid).toBe('G-ONE')
    expect(await page.evaluate(() => document.cookie)).toContain(
      'y=analytics.marketing.google-analytics.chat',
    )
  })

  it('is not waited for below the tag: the page is still being read when the visitor decides', async () => {
    let read = () => {}
    const held = new Promise<void>((done) => {
      read = done
    })
    async function* rest() {
      await held
      yield `${json}</body></html>`
    }
    const address = site.page(
      '/json-below',
      html('', { body: gated() }).replace('</body></html>', ''),
      {
        rest: rest(),
      },
    )
    // The page is not complete before its rest has come.
    const page = await visitor.open(site.page('/before', '<!doctype html><title>Before</title>'))
    if (!isStreamed) read()
    const opening = page.goto(address)
    await page.press('reject-all')
    read()
    await opening
    await page.waitFor(() =>
      (window as never as { __console: { text: string }[] }).__console.some(({ text }) =>
        text.includes('config: JSON below the tag is not read; put it above'),
      ),
    )
    expect(await page.evaluate(() => document.cookie)).not.toContain('chat')
    await holdsEverything(page)
  })

  it('that is still being read is waited for, and nothing else is', async () => {
    const half = chat.slice(0, 40)
    let readJson = () => {}
    let readPage = () => {}
    const parts = [
      new Promise<void>((done) => {
        readJson = done
      }),
      new Promise<void>((done) => {
        readPage = done
      }),
    ]
    async function* rest() {
      await parts[0]
      yield `${chat.slice(40)}</script>${gated()}<p>More`
      await parts[1]
      yield '</p></body></html>'
    }
    // The tag is put behind the body, in which the JSON is parsed.
    const address = site.page(
      '/json-half',
      `<!doctype html><html lang="en"><head><title>Test</title></head><body><h1>Test</h1>
      <script>
        const tag = document.createElement('script')
        tag.src = '/sluice/sluice.js'
        tag.onload = () => { window.ran = true }
        document.documentElement.append(tag)
      </script><script type="application/json" data-sluice="config">${half}`,
      { rest: rest() },
    )
    const page = await visitor.open(site.page('/before', '<!doctype html><title>Before</title>'))
    if (!isStreamed) {
      readJson()
      readPage()
    }
    const opening = page.goto(address)
    await page.waitFor('window.ran')
    readJson()
    await page.see('banner')
    if (isStreamed) expect(await page.evaluate(() => document.readyState)).toBe('loading')
    await page.press('accept-all')
    await page.waitFor(() => document.cookie.includes('.chat'))
    readPage()
    await opening
    expect(await page.consoleErrors()).toEqual([])
  })
})

describe('a part that does not come', () => {
  const put = (folder: string, ...names: string[]) => {
    for (const name of names)
      site.file(`/${folder}/${name}.js`, readFileSync(`packages/embed/dist/${name}.js`, 'utf8'))
  }
  const tagIn = (folder: string, body: string, head = '') =>
    `<!doctype html><html lang="en"><head><title>Test</title>${head}
     <script async src="/${folder}/sluice.js"></script></head><body><h1>Test</h1>${body}</body></html>`

  it('leaves everything held where it is the gate, which is asked for again at the next change', async () => {
    put('no-gate', 'sluice', 'sluice-banner')
    const page = await visitor.open(site.page('/no-gate', tagIn('no-gate', gated())))
    await page.press('accept-all')
    await page.gone('banner')
    await holdsEverything(page)
    expect((await page.consoleErrors()).join()).toContain('sluice-gate.js could not be loaded')

    put('no-gate', 'sluice-gate')
    await page.do('sluice.consent.rejectAll()')
    await page.do('sluice.consent.acceptAll()')
    await site.request('/gated.js')
  })

  it('opens the preferences where it is the controls, and follows no link meanwhile', async () => {
    put('no-controls', 'sluice', 'sluice-banner', 'sluice-preferences')
    const link = '<a id="link" href="/elsewhere" data-sluice="accept-all">Yes</a>'
    const page = await visitor.open(site.page('/no-controls', tagIn('no-controls', link)))
    await page.see('banner')
    await page.started()
    await page.clickOn('#link')
    await page.see('dialog')
    expect(await page.evaluate('location.pathname + sluice.consent.unset.length')).toBe(
      '/no-controls2',
    )
    await page.press('close')
    await page.gone('dialog')
    await page.press('reject-all')
    await page.waitFor('sluice.consent.status("marketing") === "denied"')
  })

  it('asks, refuses and accepts where it is the preferences, which the next press asks for again', async () => {
    put('no-preferences', 'sluice', 'sluice-banner', 'sluice-reach')
    const page = await visitor.open(site.page('/no-preferences', tagIn('no-preferences', gated())))
    const errors = () =>
      (window as never as { __console: { text: string }[] }).__console.filter((one) =>
        JSON.stringify(one).includes('sluice-preferences.js could not be loaded'),
      ).length
    await page.see('banner')
    await page.waitFor(errors)
    const before = await page.evaluate(errors)
    await page.press('choose')
    await page.waitFor(`(${errors})() > ${before}`)
    await page.press('reject-all')
    await page.gone('banner')
    await holdsEverything(page)

    await page.evaluate('sluice.banner.open()')
    put('no-preferences', 'sluice-preferences')
    await page.press('choose')
    await page.see('dialog')
    await page.press('close')
    await page.gone('dialog')
    await page.press('accept-all')
    await page.waitFor('sluice.consent.granted("marketing")')
  })

  it('asks, and opens the preferences, where it is what keeps the question in reach', async () => {
    put('no-reach', 'sluice', 'sluice-banner', 'sluice-preferences')
    const page = await visitor.open(site.page('/no-reach', tagIn('no-reach', gated())))
    await page.see('banner')
    await until('it is said', async () =>
      (await page.consoleErrors()).join().includes('sluice-reach.js could not be loaded'),
    )
    await page.press('choose')
    await page.see('dialog')
    await page.press('close')
    await page.gone('dialog')
    await page.press('reject-all')
    await page.gone('banner')
    await holdsEverything(page)
  })

  it('ends what ran where it is what only a withdrawal needs: the page is loaded anew, and erased again', async () => {
    put('no-cut-off', 'sluice')
    const services = [
      {
        name: 'stats',
        category: 'analytics',
        provider: 'Them',
        storage: [{ name: '_st', duration: '1 day' }],
      },
    ]
    const config = `<script type="application/json" data-sluice="config">${JSON.stringify({ services })}</script>`
    const page = await visitor.open(site.page('/no-cut-off', tagIn('no-cut-off', '', config)), {
      cookies: [recordCookie(['analytics', 'marketing', 'stats'])],
    })
    await page.started()
    const withdraw = `
      document.cookie = '_st=1; path=/'
      sluice.consent.withdraw()
      sessionStorage.setItem('wasErased', !document.cookie.includes('_st'))
      document.cookie = '_st=2; path=/'
    `
    await page.reloads(() => page.do(withdraw))
    await page.started()
    expect(await page.evaluate('sessionStorage.getItem("wasErased")')).toBe('true')
    expect(await page.evaluate('sluice.consent.status("stats")')).toBe('denied')
    expect(await page.evaluate('document.cookie')).not.toContain('_st')
  })
})

describe('a page that is hard to live in', () => {
  it('warns of a second copy, which does nothing', async () => {
    const page = await visitor.open(
      site.page('/twice', html('', { body: '<script src="/sluice/sluice.js?again"></script>' })),
    )
    await page.see('banner')
    expect((await page.consoleWarnings()).join('\n')).toContain('A second copy')
    expect(await page.evaluate(() => document.querySelectorAll('sluice-banner').length)).toBe(1)
  })

  it('says what is wrong with a tag that is a module', async () => {
    const page = await visitor.open(
      site.page('/module-tag', '<script type="module" src="/sluice/sluice.js"></script>'),
    )
    await page.waitFor(() => (window as never as { __console: unknown[] }).__console.length > 0)
    expect((await page.consoleErrors()).join()).toContain('the tag takes no type="module"')
  })

  it('speaks English when the file of the language fails, and the error is visible', async () => {
    site.file('/broken/sluice.js', readFileSync('packages/embed/dist/sluice.js', 'utf8'))
    site.file(
      '/broken/sluice-banner.js',
      readFileSync('packages/embed/dist/sluice-banner.js', 'utf8'),
    )
    const page = await visitor.open(
      site.page(
        '/language-fails',
        '<html lang="de"><script async src="/broken/sluice.js"></script>',
      ),
    )
    await page.see('banner')
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>('sluice-banner')?.lang),
    ).toBe('en')
    expect((await page.consoleErrors()).join()).toContain(
      'sluice-language-de.js could not be loaded',
    )
  })

  it('speaks Irish alone, on a page without a charset and in a browser that does not know it', async () => {
    const page = await visitor.open(
      site.page(
        '/no-charset',
        '<html lang="ga-IE"><script async src="/sluice/sluice.js"></script>',
        {
          type: 'text/html; charset=windows-1252',
        },
      ),
    )
    await page.see('banner')
    const text = await page.evaluate(
      () => document.querySelector('sluice-banner')?.shadowRoot?.textContent,
    )
    // Chromium would join the categories by `and`, Firefox and WebKit say `agus`.
    expect(text).toMatch(/leanas: Staitisticí(,| agus) Margaíocht\./)
  })

  it('works without cookies: the choice holds for the page, and the next one asks again', async () => {
    const page = await visitor.open(
      site.page(
        '/no-cookies',
        html('', {
          head: `<script>Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })</script>`,
          body: gated(),
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/gated.js')
    await page.gone('banner')
    expect((await page.consoleErrors()).join('\n')).toContain('The browser kept no cookie sluice')
    await page.reload()
    await page.see('banner')
  })

  it('works where cookies, storage and channels throw, as in a sandboxed frame: nothing is granted', async () => {
    const page = await visitor.open(
      site.page(
        '/throwing-cookies',
        html('data-receipts-url="/receipts"', {
          head: `<script>
            const refuse = () => { throw new DOMException('no', 'SecurityError') }
            Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
            for (const area of ['localStorage', 'sessionStorage'])
              Object.defineProperty(window, area, { get: refuse })
            window.BroadcastChannel = function () { refuse() }
          </script><script type="application/json" data-sluice="config">{"services": [
            {"name": "chat", "category": "analytics", "provider": "Chatty", "storage": [
              {"name": "chat*", "duration": "1 day"},
              {"name": "chat*", "kind": "localStorage", "duration": "1 day"}]}]}</script>`,
          body: gated(),
        }),
      ),
    )
    await page.see('banner')
    await holdsEverything(page)
    await page.press('accept-all')
    await site.request('/gated.js')
  })
})
