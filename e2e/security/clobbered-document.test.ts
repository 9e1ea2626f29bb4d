import { describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'

const nonce = 'c2x1aWNl'
let policy = ''
const site = useSite({
  headers: (url) =>
    policy && url.pathname.startsWith('/clobbered') ? { 'Content-Security-Policy': policy } : {},
})
const visitor = useVisitor()

/** Each is found as a property of the document, or of the window, by its name or id. */
const kinds = {
  img: (name: string) => `<img name="${name}" id="${name}" data-model="opt-out" alt="">`,
  form: (name: string) =>
    `<form name="${name}" data-model="opt-out"><input type="hidden" name="tag"><input type="hidden" name="version"></form>`,
  iframe: (name: string) => `<iframe name="${name}" data-model="opt-out" hidden></iframe>`,
  object: (name: string) => `<object id="${name}" data-model="opt-out" hidden></object>`,
  embed: (name: string) => `<embed name="${name}" data-model="opt-out" hidden>`,
}
type Kind = keyof typeof kinds

/** Every name that a document answers to in this engine. */
async function namesOfDocument(): Promise<string[]> {
  const page = await visitor.open(site.page('/names', '<!doctype html><title>Names</title>'))
  return page.evaluate(() => {
    const names = new Set<string>()
    for (let owner = document; owner; owner = Object.getPrototypeOf(owner))
      for (const name of Object.getOwnPropertyNames(owner)) names.add(name)
    return [...names]
  })
}

/** What some browser lacks of the window, and what pages and libraries may put there. */
const namesOfWindow =
  `sluice trustedTypes navigation cookieStore scheduler requestIdleCallback Sanitizer CloseWatcher
  fetchLater BroadcastChannel sharedStorage structuredClone dataLayer gtag google_tag_manager`.split(
    /\s+/,
  )

/** Markup of others around the tag. */
function pageWith(names: readonly string[], kind: Kind, place: 'above' | 'below'): string {
  const markup = names.map(kinds[kind]).join('')
  const held = site.thirdPartyFile('/gated.js', '')
  return `<!doctype html><html lang="en"><head><title>Test</title></head><body><h1>Test</h1>
    ${place === 'above' ? markup : ''}
    <script async nonce="${nonce}" src="/sluice/sluice.js" data-privacy-policy="/privacy"></script>
    ${place === 'below' ? markup : ''}
    <script type="text/plain" data-consent="analytics" nonce="${nonce}" src="${held}"></script></body></html>`
}

const version = () => (window as never as { sluice?: { version?: unknown } }).sluice?.version

/** The visitor is asked, refuses, and is believed on the next page. */
async function asksAndKeepsTheRefusal(page: Page): Promise<void> {
  await page.press('reject-all')
  await page.gone('banner')
  const stored = async () =>
    (await page.cookies()).some(
      ({ name, value }) => name === 'sluice' && /&y=&n=analytics\.marketing$/.test(value),
    )
  await expect.poll(stored).toBe(true)
  await page.reload()
  expect(typeof (await page.waitFor(version))).toBe('string')
  await page.gone('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])
}

const places = ['above', 'below'] as const
const cases = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  places.map((place) => [kind, place] as const),
)

describe('whatever elements are called', () => {
  it.each(cases)('%s %s the tag: as a property of the document', async (kind, place) => {
    policy = ''
    const names = await namesOfDocument()
    expect(names).toEqual(expect.arrayContaining(['currentScript', 'cookie', 'body', 'append']))
    const html = pageWith(names, kind, place)
    await asksAndKeepsTheRefusal(await visitor.open(site.page(`/clobbered/${kind}`, html)))
  })

  it.each(cases)('%s %s the tag: as a property of the window', async (kind, place) => {
    policy = ''
    const html = pageWith(namesOfWindow, kind, place)
    await asksAndKeepsTheRefusal(await visitor.open(site.page(`/clobbered/window/${kind}`, html)))
  })

  it.each(places)('form %s the tag: under a policy with nonces', async (place) => {
    policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; style-src 'self'; object-src 'none'`
    const names = await namesOfDocument()
    const html = pageWith([...names, ...namesOfWindow], 'form', place)
    await asksAndKeepsTheRefusal(await visitor.open(site.page('/clobbered/policy', html)))
  })

  it('an address on what pretends to be the tag is not asked for code', async () => {
    policy = ''
    const attack = site.thirdParty('/attack/x.gif')
    const markup = `<img name="currentScript" src="${attack}" data-model="opt-out">`
    const html = pageWith([], 'img', 'above').replace('<h1>', `${markup}<h1>`)
    const page = await visitor.open(site.page('/clobbered/address', html))
    await page.press('reject-all')
    await page.gone('banner')
    await page.sentinel()
    expect(site.requests().filter((path) => path !== '/attack/x.gif')).toEqual([])
  })

  it('a nonce in markup of others does not keep the parts from running', async () => {
    policy = `script-src 'nonce-${nonce}'; style-src 'self'`
    const html = pageWith([], 'img', 'above').replace(
      '<h1>',
      '<script type="text/plain" nonce="attack"></script><h1>',
    )
    await asksAndKeepsTheRefusal(await visitor.open(site.page('/clobbered/nonce', html)))
  })

  it.each(cases)(
    '%s %s the tag: the global is there, and runs what is pushed',
    async (kind, place) => {
      policy = ''
      const html = pageWith(['sluice'], kind, place)
      const page = await visitor.open(site.page(`/clobbered/global/${kind}`, html))
      await page.see('banner')
      const ran = await page.evaluate(() => {
        let heard = ''
        const { sluice } = window as never as { sluice: { push(run: (s: unknown) => void): void } }
        sluice.push(() => {
          heard = 'ran'
        })
        return heard
      })
      expect(ran).toBe('ran')
      expect((await page.consoleWarnings()).join()).not.toContain('second copy')
    },
  )
})
