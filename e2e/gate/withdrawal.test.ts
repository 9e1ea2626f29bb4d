import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { heldMarkup, promised } from './held.js'

const site = useSite()
const visitor = useVisitor()

const { image, frame, external, inline } = heldMarkup(site)

describe('withdrawal during a release', () => {
  it('stops before the next element; what had not run does so once it is granted again', async () => {
    const { promise, keep } = promised()
    const page = await visitor.open(
      site.page(
        '/withdraw-midway',
        taggedPage({
          tag: 'data-reload="never"',
          body:
            inline('first') +
            external('slow', '', { delay: promise }) +
            external('second') +
            inline('end'),
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/slow.js')
    await page.waitFor("log.includes('first')")
    await page.evaluate('sluice.consent.withdraw()')
    keep()
    await page.sentinel()
    await page.evaluate('new Promise(requestAnimationFrame)')
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual(['first'])
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor("log.includes('end')")
    expect(await page.evaluate('log')).toEqual(['first', 'slow', 'second', 'end'])
  })
})

describe('withdrawal', () => {
  it('does not reload when nothing ran yet, and does when a script ran, because it cannot be unrun', async () => {
    const page = await visitor.open(
      site.page(
        '/withdraw-reload',
        taggedPage({
          body:
            external('on-its-way', 'async', { delay: new Promise(() => {}) }) +
            inline('ran').replace('analytics', 'marketing'),
        }),
      ),
    )
    await page.started()
    await page.do('window.isSame = true; sluice.consent.decide({ analytics: true })')
    await site.request('/on-its-way.js')
    await page.evaluate('sluice.consent.withdraw()')
    await page.sentinel()
    expect(await page.evaluate('window.isSame')).toBe(true)
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor("log.includes('ran')")
    await page.reloads(() => page.do('sluice.consent.withdraw()'))
    await page.started()
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual([])
  })

  it('reloads whatever ran where the site wants it always', async () => {
    const page = await visitor.open(
      site.page('/withdraw-always', taggedPage({ tag: 'data-reload="always"' })),
      { cookies: [grantedAll] },
    )
    await page.started()
    await page.reloads(() => page.do('sluice.consent.withdraw()'))
  })
})

describe('on denial', () => {
  it('what can be taken back goes back to its held form, without a reload', async () => {
    const page = await visitor.open(
      site.page(
        '/undo',
        taggedPage({
          body: `<iframe data-consent="marketing" data-consent-src="${frame('undo')}" title="x"></iframe>
          <img data-consent="marketing" data-consent-src="${image('undo')}" alt="">
          <iframe id="detached" data-consent="marketing" data-consent-src="${frame('detached')}" title="x"></iframe>
          <template id="removed" data-consent="marketing"><p class="gone">x</p></template>
          <template data-consent="marketing"><p id="content">content</p><template data-consent="analytics"><p class="gone">inner</p></template></template>
          <template data-consent="analytics"><p>outer</p><iframe id="inner" data-consent="marketing" src="${frame('inner')}" title="x"></iframe></template>`,
        }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor(() => document.querySelector('#content'))
    await site.request('/undo.html')
    await site.request('/undo.svg')
    await site.request('/detached.html')
    await site.request('/inner.html')
    await page.do(`
      window.isSame = true
      window.detached = document.querySelector('#detached')
      detached.remove()
      document.querySelector('#removed').remove()
      sluice.consent.decide({ analytics: true, marketing: false })
      document.body.append(detached)
    `)
    await page.waitFor(() => !document.querySelector('#content'))
    await page.sentinel()
    expect(site.requests().filter((path) => /detached|inner/.test(path))).toHaveLength(2)
    expect(await page.evaluate(() => document.querySelectorAll('.gone').length)).toBe(0)
    await page.evaluate('detached.remove(), sluice.consent.withdraw()')
    await page.waitFor(() => !document.querySelector('#inner'))
    await page.evaluate('sluice.consent.decide({ analytics: true })')
    await page.waitFor(() => document.querySelector('#inner'))
    await page.sentinel()
    expect(site.requests().filter((path) => path === '/inner.html')).toHaveLength(1)
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[data-consent]')].map((element) => [
          element.getAttribute('src'),
          element.getAttribute('data-consent-state'),
        ]),
      ),
    ).toEqual([
      [null, 'held'],
      [null, 'held'],
      [null, 'held'],
      [null, 'released'],
      [null, 'held'],
    ])
    expect(await page.evaluate('frames[0].length === 0 && window.isSame')).toBe(true)
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor(() => document.querySelector('#content'))
    expect(await page.evaluate(() => document.querySelectorAll('#content').length)).toBe(1)
  })
})
