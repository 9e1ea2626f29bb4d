import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const answers = (cookies: { name: string; value: string }[]) =>
  cookies.find(({ name }) => name === 'sluice')?.value.replace(/^.*&y=/, 'y=')

/** What part of the banner has the focus. */
const focused = () =>
  document.querySelector('sluice-banner')?.shadowRoot?.activeElement?.getAttribute('part')

describe.each([
  ['document', false],
  ['document', true],
  ['window', false],
  ['window', true],
])('a page that listens for keys on %s, capture: %s', (target, capture) => {
  it('takes no key from our buttons', async () => {
    const body = `<script>
      var seen = []
      for (const type of ['keydown', 'keypress', 'keyup'])
        ${target}.addEventListener(type, (event) => {
          seen.push(event.target.localName)
          if (!/INPUT|BUTTON/.test(event.target.tagName)) event.preventDefault()
          event.stopImmediatePropagation()
        }, ${capture})
    </script>`
    // A listener of the window that was there first nothing can keep from it.
    const late = target === 'window' && capture
    const html = taggedPage({ body: late ? '' : body })
    const page = await visitor.open(site.page('/keys', html))
    await page.see('banner')
    if (late)
      await page.evaluate(
        (code) => {
          const script = document.createElement('script')
          script.text = code
          document.body.append(script)
        },
        body.replace(/<\/?script>/g, ''),
      )
    await page.evaluate(() =>
      document
        .querySelector('sluice-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=choose]')
        ?.focus(),
    )
    await page.keyboard('Enter')
    await page.see('dialog')
    await page.evaluate(() =>
      document
        .querySelector('sluice-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('input[name=analytics]')
        ?.focus(),
    )
    await page.keyboard('Space')
    await page.waitFor(
      () =>
        document
          .querySelector('sluice-banner')
          ?.shadowRoot?.querySelector<HTMLInputElement>('input[name=analytics]')?.checked,
    )
    await page.keyboard('Escape')
    await page.gone('dialog')
    await page.evaluate(() =>
      document
        .querySelector('sluice-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=reject-all]')
        ?.focus(),
    )
    await page.keyboard('Space')
    await page.gone('banner')
    expect(answers(await page.cookies())).toBe('y=&n=analytics.marketing')
    expect(await page.evaluate('seen.includes("sluice-banner")')).toBe(false)
  })
})

it('a focus trap of the page does not take the focus from it', async () => {
  const body = `<div id="trap"><button>In</button></div><script>
    for (const capture of [true, false])
      document.addEventListener('focusin', (event) => {
        if (!trap.contains(event.target)) trap.firstChild.focus()
      }, capture)
  </script>`
  const page = await visitor.open(site.page('/trap', taggedPage({ body })))
  await page.see('banner')
  await page.evaluate(() => document.querySelector<HTMLElement>('#trap button')?.focus())
  await page.keyboard('Shift+Tab')
  await page.waitFor(`(${focused})()`)
  await page.press('reject-all')
  await page.gone('banner')
  await page.waitFor(() => document.activeElement?.matches('#trap button'))
})

describe('a focus trap that lets no press through, as focus-trap does where nothing else is said', () => {
  const trap = `<div id="trap"><button>In</button></div><script>
    window.heard = []
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click'])
      document.addEventListener(type, (event) => {
        heard.push(event.target.localName)
        if (trap.contains(event.target)) return
        event.preventDefault()
        event.stopImmediatePropagation()
      }, { capture: true, passive: false })
  </script>`
  const open = async (path: string, body = trap) => {
    const page = await visitor.open(site.page(path, taggedPage({ body })))
    await page.see('banner')
    return page
  }

  it('takes no press from the banner, its switches and its buttons, and hears none', async () => {
    const page = await open('/press-trap')
    await page.press('choose')
    await page.see('dialog')
    await page.toggle('analytics')
    await page.press('save')
    await page.gone('banner')
    expect(answers(await page.cookies())).toBe('y=analytics&n=marketing')
    expect(await page.evaluate('heard.includes("sluice-banner")')).toBe(false)
  })

  it('takes none from a placeholder and from the corner button', async () => {
    const film = site.thirdPartyFile('/film.html', '<title>Film</title>')
    const config = { services: [{ name: 'film', category: 'marketing', provider: 'Them' }] }
    const page = await visitor.open(
      site.page(
        '/press-trap-beside',
        taggedPage({
          tag: 'data-banner-reopen',
          head: `<script type="application/json" data-sluice="config">${JSON.stringify(config)}</script>`,
          body: `${trap}<iframe data-consent="film" data-consent-src="${film}" title="Film" width="640" height="360"></iframe>`,
        }),
      ),
    )
    await page.press('reject-all')
    await page.gone('banner')
    await page.press('load-once', 'sluice-placeholder')
    await site.request('/film.html')
    await page.press('reopen')
    await page.see('dialog')
  })

  it('a click that page code makes is still nobody’s', async () => {
    const page = await open('/press-trap-code')
    await page.evaluate(() => {
      const root = document.querySelector('sluice-banner')?.shadowRoot
      const button = root?.querySelector<HTMLElement>('[part=accept-all]')
      button?.click()
      const press = (detail: unknown) => button?.dispatchEvent(new CustomEvent('click', { detail }))
      press(undefined)
      press({ isTrusted: true, composedPath: () => [button] })
      // A press of something else, which the page hands on.
      document.addEventListener('click', press)
    })
    await page.clickOn('#trap button')
    await page.sentinel()
    expect(await page.evaluate('sluice.consent.unset.length')).toBe(2)
  })
})

describe('a modal dialog of the page', () => {
  const isShown = () => {
    const banner = document
      .querySelector('sluice-banner')
      ?.shadowRoot?.querySelector<HTMLElement>('[part=banner]')
    return banner?.checkVisibility() === true
  }

  it.each(['before', 'after'])('that opens %s the question lets it wait', async (when) => {
    const open = `document.querySelector('dialog').showModal()`
    const body = `<dialog id="d"><button data-sluice="preferences">Privacy</button><form method="dialog"><button id="shut">Shut</button></form></dialog>
      ${when === 'before' ? `<script>${open}</script>` : ''}`
    const page = await visitor.open(site.page('/modal', taggedPage({ body })))
    if (when === 'after') {
      await page.see('banner')
      await page.evaluate(open)
    } else await page.waitFor(() => document.querySelector('sluice-banner'))
    await page.waitFor(`!(${isShown})()`)
    // The preferences are a modal dialog themselves.
    await page.clickOn('[data-sluice=preferences]')
    await page.see('dialog')
    await page.press('close')
    await page.gone('dialog')
    await page.waitFor(`!(${isShown})()`)
    await page.clickOn('#shut')
    await page.press('reject-all')
    await page.gone('banner')
    expect(answers(await page.cookies())).toBe('y=&n=analytics.marketing')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('in a shadow root lets it wait as well', async () => {
    const body = `<div id="around"></div><script>
      var shadow = around.attachShadow({ mode: 'closed' })
      shadow.innerHTML = '<dialog>Text</dialog>'
    </script>`
    const page = await visitor.open(site.page('/deep', taggedPage({ body })))
    await page.see('banner')
    await page.evaluate(`shadow.querySelector('dialog').showModal()`)
    await page.waitFor(`!(${isShown})()`)
    await page.evaluate(`shadow.querySelector('dialog').close()`)
    await page.press('reject-all')
    await page.gone('banner')
  })

  it('in full screen it waits as well where the browser makes all else inert', async () => {
    const body = `<div id="film"><button id="full">Full</button></div><script>
      full.onclick = () => film.requestFullscreen().catch(() => (document.title = 'no full screen'))
    </script>`
    const page = await visitor.open(site.page('/full', taggedPage({ body })))
    await page.see('banner')
    await page.clickOn('#full')
    await page.waitFor(() => document.fullscreenElement || document.title === 'no full screen')
    const isInReach = () => {
      const host = document.querySelector('sluice-banner')
      const button = host?.shadowRoot?.querySelector('[part=reject-all]')
      const { x = 0, y = 0 } = button?.getBoundingClientRect() ?? {}
      return document.elementFromPoint(x + 9, y + 9) === host
    }
    await page.waitFor(`(${isInReach})() === (${isShown})()`)
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
    await page.press('reject-all')
    await page.gone('banner')
    expect(await page.consoleErrors()).toEqual([])
  })
})

it('a page that draws itself anew, seven times at one address, still asks', async () => {
  const page = await visitor.open(site.page('/redrawn', taggedPage({})))
  await page.see('banner')
  for (let time = 0; time < 7; time += 1) {
    await page.evaluate(() => {
      const old = document.documentElement
      const copy = old.cloneNode(true) as HTMLElement
      for (const host of copy.querySelectorAll('sluice-banner')) host.remove()
      document.removeChild(old)
      document.append(copy)
    })
    await page.see('banner')
  }
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
  await page.press('reject-all')
  await page.gone('banner')
  expect(answers(await page.cookies())).toBe('y=&n=analytics.marketing')
})

describe('who asks', () => {
  it('nobody, on a page that closes the banner before it is there', async () => {
    const head = '<script>(window.sluice ||= []).push((s) => s.banner.close())</script>'
    const body = '<button data-sluice="preferences">Privacy</button>'
    const page = await visitor.open(site.page('/closed', taggedPage({ head, body })))
    await page.waitFor('sluice.version')
    await page.sentinel()
    expect(site.asked()).not.toContain('/sluice/sluice-banner.js')
    await page.clickOn('[data-sluice]')
    await page.see('dialog')
    await page.press('close')
    await page.gone('dialog')
    await page.gone('banner')
    await page.evaluate('sluice.banner.open()')
    await page.see('banner')
  })

  it('nobody, on a page that says so, where the preferences and the corner button work', async () => {
    const html = taggedPage({ tag: 'data-banner-ask="false" data-banner-reopen' })
    const page = await visitor.open(site.page('/policy', html))
    await page.press('reopen')
    await page.see('dialog')
    await page.press('close')
    await page.gone('dialog')
    await page.gone('banner')
    expect(await page.cookies()).toEqual([])
    await page.press('reopen')
    await page.press('reject-all')
    await page.gone('dialog')
    expect(answers(await page.cookies())).toBe('y=&n=analytics.marketing')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('the top window alone, of pages of one site in each other', async () => {
    site.page('/inner', taggedPage({ body: '<button data-sluice="preferences">Privacy</button>' }))
    site.page(
      '/plain',
      '<!doctype html><title>Plain</title><iframe src="/inner" width="900" height="500"></iframe>',
    )
    const inner = () => {
      const root = document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('sluice-banner')?.shadowRoot
      return root && Boolean(root.querySelector('[part=banner]'))
    }
    const page = await visitor.open(
      site.page(
        '/outer',
        taggedPage({ body: '<iframe src="/inner" width="900" height="500"></iframe>' }),
      ),
    )
    await page.see('banner')
    await page.waitFor(`(${inner})() !== undefined`)
    await page.sentinel()
    expect(await page.evaluate(inner)).toBe(false)
    await page.press('reject-all')
    await page.gone('banner')
    await visitor.leave()
    const other = await visitor.open(site.url('/plain'))
    await other.waitFor(inner)
  })
})

describe('the language', () => {
  const title = () =>
    document.querySelector('sluice-banner:not([data-reopen])')?.shadowRoot?.querySelector('h2')
      ?.textContent
  const services = [
    { name: 'video', title: 'Vidstream', category: 'marketing', provider: 'Vidstream Ltd' },
  ]
  const head = `<script type="application/json" data-sluice="config">${JSON.stringify({ services })}</script>`
  const body = `<div data-sluice="declaration"></div><iframe data-consent="video" data-consent-src="/x" title="Film" width="600" height="400"></iframe>`
  const words = () => [
    document.querySelector('caption')?.textContent,
    document.querySelector('sluice-placeholder')?.shadowRoot?.querySelector('button')?.textContent,
    document.querySelector('[data-reopen]')?.shadowRoot?.querySelector('button')?.title,
    document
      .querySelector('sluice-banner:not([data-reopen])')
      ?.shadowRoot?.querySelector('[part=reject-all]')?.textContent,
  ]
  const german = [
    'Dienste und was sie auf Ihrem Gerät speichern',
    'Einmal laden',
    'Datenschutz-Einstellungen',
    'Alle ablehnen',
  ]

  it.each([
    [
      'the page says so by its root element',
      () => document.documentElement.setAttribute('lang', 'de'),
    ],
    ['page code says so', 'sluice.banner.language("de")'],
  ])('is followed everywhere when %s', async (_name, change) => {
    const page = await visitor.open(
      site.page('/spoken', taggedPage({ head, body, tag: 'data-banner-reopen' })),
    )
    await page.see('banner')
    await page.waitFor(`(${words})().every(Boolean)`)
    expect((await page.evaluate(words))[3]).toBe('Reject all')
    await page.evaluate(change as () => void)
    await page.waitFor(`JSON.stringify((${words})()) === ${JSON.stringify(JSON.stringify(german))}`)
    await page.press('choose')
    await page.see('dialog')
    await page.evaluate('sluice.banner.language("fr")')
    await page.waitFor(
      `document.querySelector('sluice-banner').shadowRoot.querySelector('[part=dialog] [part=reject-all]')?.textContent === 'Tout refuser'`,
    )
    expect(await page.consoleErrors()).toEqual([])
  })

  it('is that of the last word, and a returning visitor reads it too', async () => {
    const cookies = [recordCookie([], ['analytics', 'marketing', 'video'])]
    const page = await visitor.open(site.page('/again', taggedPage({ head })), { cookies })
    await page.waitFor('sluice.version')
    await page.do(
      'sluice.banner.language("de"), sluice.banner.language("fr"), sluice.banner.preferences()',
    )
    await page.see('dialog')
    expect(await page.evaluate(title)).toContain('confidentialité')
  })
})
