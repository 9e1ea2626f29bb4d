import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
const file = (name: string) => site.thirdPartyFile(`/${name}.svg`, svg, { type: 'image/svg+xml' })

describe('data-consent on what it cannot hold', () => {
  const containers = [
    'div',
    'section',
    'p',
    'main',
    'form',
    'a',
    'picture',
    'my-player',
    'style',
    'noscript',
    'svg',
  ]
  const seen = useSharedVisit({ site, visitor }, async () => {
    const body = containers
      .map((name) => `<${name} id="on-${name}" data-consent="marketing"></${name}>`)
      .join('')
    const page = await visitor.open(site.page('/containers', taggedPage({ body })))
    await page.see('banner')
    await page
      .waitFor('Boolean(document.querySelector("#on-svg[data-consent-state]"))')
      .catch(() => {})
    await whenSaid(page, '<svg>')
    return {
      errors: await page.consoleErrors(),
      states: await page.evaluate<Record<string, string>>(
        'Object.fromEntries([...document.querySelectorAll("[data-consent]")].map(({ id, dataset }) => [id, dataset.consentState]))',
      ),
    }
  })

  it.each(containers)(
    'a %s is an error that says <template>, and is not said to be held',
    (name) => {
      expect(seen().states[`on-${name}`]).not.toBe('held')
      const own = seen().errors.filter((error) => error.includes(`<${name}>`))
      expect(own).toEqual([expect.stringContaining('<template data-consent="marketing">')])
    },
  )
})

describe('marks', () => {
  it('a script of a type that no browser runs keeps nobody waiting', async () => {
    const [a, b] = ['a', 'b'].map((name) =>
      site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`),
    )
    const types = ['text/partytown', 'application/json', 'text/x-template', 'speculationrules']
    const body = `${types.map((type) => `<script type="text/plain" data-consent="analytics" data-type="${type}" src="${a}"></script>`).join('')}
      <script type="text/plain" data-consent="analytics" src="${b}"></script>
      <script type="text/plain" data-consent="analytics">log.push('inline')</script>`
    const page = await visitor.open(site.page('/types', taggedPage({ body })), {
      cookies: [grantedAll],
    })
    await page.waitFor("log.includes('inline')")
    expect(await page.evaluate('log')).toEqual(['b', 'inline'])
    expect((await page.consoleWarnings()).filter((warning) => /Not loaded/.test(warning))).toEqual(
      [],
    )
  })

  it('a script with data-src is an error that says src', async () => {
    const url = site.thirdPartyFile('/never.js', "log.push('never')")
    const body = `<script type="text/plain" data-consent="analytics" data-src="${url}"></script>
      <script type="text/plain" data-consent="analytics">log.push('end')</script>`
    const page = await visitor.open(site.page('/data-src', taggedPage({ body })), {
      cookies: [grantedAll],
    })
    await page.waitFor("log.includes('end')")
    await whenSaid(page, 'data-src')
    expect(await page.consoleErrors()).toEqual([expect.stringMatching(/data-src.*write src/)])
  })

  it('a script that Astro puts in anew does not run again where an equal one has run', async () => {
    const head = `<script type="text/plain" data-consent="analytics">log.push('first')</script>`
    const page = await visitor.open(site.page('/astro', taggedPage({ head })), {
      cookies: [grantedAll],
    })
    await page.waitFor("log.includes('first')")
    await page.do(`
      document.querySelector('script[data-consent]').remove()
      for (const text of ["log.push('first')", "log.push('other')"]) {
        const made = document.createElement('script')
        Object.assign(made, { type: 'text/plain', text })
        Object.assign(made.dataset, { consent: 'analytics', astroExec: '' })
        document.head.append(made)
      }
    `)
    await page.waitFor("log.includes('other')")
    expect(await page.evaluate('log')).toEqual(['first', 'other'])
  })

  it('an input of type image is held, and released', async () => {
    const body = `<input type="image" alt="x" data-consent="marketing" data-consent-src="${file('input')}">`
    const page = await visitor.open(site.page('/input', taggedPage({ body })))
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await site.request('/input.svg')
  })
})

describe('a released script', () => {
  const opens: [what: string, code: string][] = [
    [
      'opens and closes the document',
      "document.open(); document.write('<p id=written>x</p>'); document.close()",
    ],
    [
      'opens the document with arguments',
      "document.open('text/html', 'replace'); document.writeln('<p id=written>x</p>'); document.close()",
    ],
    ['closes what it never opened', "document.write('<p id=written>x</p>'); document.close()"],
  ]
  it.each(opens)('that %s does not wipe the page', async (what, code) => {
    const body = `<script type="text/plain" data-consent="analytics">${code}; log.push('ran')</script>`
    const path = `/${what.replaceAll(/\W+/g, '-')}`
    const page = await visitor.open(site.page(path, taggedPage({ body })))
    await page.press('accept-all')
    await page.waitFor('Boolean(document.querySelector("#written"))')
    expect(await page.evaluate('document.querySelector("h1").textContent')).toBe('Test')
    expect(await page.evaluate('log')).toEqual(['ran'])
  })

  it('still opens a document of its own, or of a frame', async () => {
    const body = `<iframe id="own" title="x"></iframe><script type="text/plain" data-consent="analytics">
      const inner = own.contentDocument
      inner.open(); inner.write('<p id=inner>x</p>'); inner.close(); log.push(inner.querySelector('p').id)</script>`
    const page = await visitor.open(site.page('/frame-open', taggedPage({ body })), {
      cookies: [grantedAll],
    })
    await page.waitFor('log.length')
    expect(await page.evaluate('log')).toEqual(['inner'])
  })

  it('that withdraws while it runs has run: the page is loaded anew, once', async () => {
    const url = site.thirdPartyFile('/last.js', 'sluice.consent.withdraw()')
    const body = `<script>localStorage.loads = Number(localStorage.loads ?? 0) + 1</script>
      <script type="text/plain" data-consent="analytics" src="${url}"></script>`
    const page = await visitor.open(site.page('/last', taggedPage({ body })), {
      cookies: [grantedAll],
    })
    await page.waitFor('localStorage.loads === "2" && window.sluice?.consent')
    await page.sentinel()
    expect(await page.evaluate('localStorage.loads')).toBe('2')
    expect(site.requests()).toEqual(['/last.js'])
  })

  it.each(['never', 'auto'])(
    'that withdraws and accepts while it runs does not run again without end, where reload is %s',
    async (reload) => {
      const url = site.thirdPartyFile(
        '/hasty.js',
        `log.push('hasty'); localStorage.runs = Number(localStorage.runs ?? 0) + 1
        sluice.consent.withdraw(); sluice.consent.acceptAll()`,
      )
      const body = `<script type="text/plain" data-consent="analytics" src="${url}"></script>
        <script type="text/plain" data-consent="analytics">log.push('after')</script>`
      const path = `/hasty-${reload}`
      const page = await visitor.open(
        site.page(path, taggedPage({ tag: `data-reload="${reload}"`, body })),
        { cookies: [grantedAll] },
      )
      await page.waitFor("log.includes('after')")
      await page.sentinel()
      expect(await page.evaluate('log')).toEqual(['hasty', 'after'])
      expect(Number(await page.evaluate('localStorage.runs'))).toBeLessThanOrEqual(2)
    },
  )
})
