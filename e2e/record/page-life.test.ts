import { describe, expect, inject, it } from 'vitest'
import { connectCachingEngine } from '../support/connect-engine.js'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor(connectCachingEngine)

/** A page with a held script, which says on the other origin that it ran. */
function page(name: string, { tag = '', body = '' } = {}): string {
  const src = site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`)
  const held = `<script type="text/plain" data-consent="analytics" src="${src}"></script>`
  const head = `<script>addEventListener('pageshow', ({ persisted }) => { window.isRestored = persisted })</script>`
  return site.page(`/life/${name}`, taggedPage({ tag, head, body: held + body }))
}
const granted = (here: Page) => here.evaluate('sluice.consent.granted("analytics")')
const ready = (here: Page) => here.started()

describe('another tab', () => {
  it('that decides is followed at once: gate, banner and withdrawal', async () => {
    const first = await visitor.open(page('first', { tag: 'data-reload="never"' }))
    await first.see('banner')
    const second = await first.newTab(page('second', { tag: 'data-reload="never"' }))
    await second.press('accept-all')
    await first.gone('banner')
    await first.waitFor('log[0]')
    await second.do('sluice.consent.withdraw()')
    await first.waitFor('!sluice.consent.granted("analytics")')
    await second.evaluate('sluice.consent.forget()')
    await first.see('banner')
  })

  it('that withdraws reloads this one, where a script ran that cannot be undone', async () => {
    const first = await visitor.open(page('third'), { cookies: [grantedAll] })
    await first.waitFor('log[0]')
    const second = await first.newTab(site.url('/'))
    await ready(second)
    await second.do('sluice.consent.withdraw()')
    // A tab that nobody sees goes once it is looked at.
    await first.clickOn('h1')
    await first.waitFor('window.sluice?.consent && !log[0]')
    expect(await granted(first)).toBe(false)
  })
})

describe('the back button', () => {
  it('leads to a page that knows of a withdrawal since, and what ran there is gone', async () => {
    const here = await visitor.open(page('before'), { cookies: [grantedAll] })
    await here.waitFor('log[0]')
    await here.goto(page('after'))
    await here.waitFor('log[0]')
    await here.do('sluice.consent.withdraw()')
    await here.waitFor('window.sluice?.consent && !log[0]')
    await here.back()
    await here.waitFor('window.sluice?.consent && !log[0]')
    expect(await granted(here)).toBe(false)
    expect(await here.evaluate('location.pathname')).toBe('/life/before')
  })

  it('leads to a page that knows of a decision since, and asks no more', async () => {
    const here = await visitor.open(page('asking'))
    await here.see('banner')
    await here.goto(page('deciding'))
    await here.press('accept-all')
    await here.waitFor('log[0]')
    await here.back()
    await here.waitFor('window.log?.[0] === "asking"')
    await here.gone('banner')
    // Otherwise the page was only loaded again, which proves nothing of a page that was kept.
    if (inject('engine') !== 'chromium') expect(await here.evaluate('isRestored')).toBe(true)
  })
})
