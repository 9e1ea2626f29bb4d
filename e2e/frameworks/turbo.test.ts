import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** Firefox may ask for a copy before it is held: docs/gating.md. */
const copiesWait = inject('engine') !== 'firefox'
const library = readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8')

const script = (name: string) => {
  const url = site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`)
  return `<script type="text/plain" data-consent="analytics" src="${url}"></script>`
}
const film = () => {
  const url = site.thirdPartyFile('/film.html', '<title>Film</title>')
  return `<iframe id="film" title="Film" width="640" height="360" data-consent="marketing" data-consent-src="${url}"></iframe>`
}
const inline = '<script type="text/plain" data-consent="analytics">log.push("inline")</script>'
const links = ['one', 'two', 'three', 'four', 'five', 'embed']
  .map((name) => `<a id="to-${name}" href="/turbo/${name}">${name}</a>`)
  .join(' ')

/** Pages of one site, with the same head; the first has the films too. */
function serve(head: string, embed = '') {
  site.file('/turbo.js', library)
  for (const name of ['one', 'two', 'three', 'four', 'five', 'embed']) {
    const body = `<p id="page">${name}</p>${links}${name === 'embed' ? embed : ''}`
    const page = taggedPage({
      tag: 'data-reload="never" data-turbo-eval="false"',
      head: `<script src="/turbo.js"></script>${head}`,
      body,
    })
    site.page(`/turbo/${name}`, page.replace('window.log = []', 'window.log ||= []'))
  }
  return (name: string) => site.url(`/turbo/${name}`)
}
const shows = (name: string) => `document.querySelector('#page')?.textContent === '${name}'`
const isDrawn = (name: string) =>
  `${shows(name)} && !document.documentElement.hasAttribute('data-turbo-preview')`

describe('Turbo', () => {
  it('runs a held script of the head once in five pages', async () => {
    const url = serve(script('head') + inline)
    const page = await visitor.open(url('one'), { cookies: [grantedAll] })
    await page.waitFor("log.includes('head') && log.includes('inline')")
    await page.do('window.isSamePage = true')
    for (const name of ['two', 'three', 'four', 'five']) {
      await page.clickOn(`#to-${name}`)
      await page.waitFor(isDrawn(name))
      await page.sentinel()
    }
    expect(await page.evaluate('window.isSamePage')).toBe(true)
    expect(await page.evaluate('log')).toEqual(['head', 'inline'])
    expect(site.requests()).toEqual(['/head.js'])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('runs it once, too, where the visitor grants on the third page', async () => {
    const url = serve(script('head') + inline)
    const page = await visitor.open(url('one'))
    await page.see('banner')
    for (const name of ['two', 'three']) {
      await page.clickOn(`#to-${name}`)
      await page.waitFor(isDrawn(name))
    }
    await page.press('accept-all')
    await page.waitFor("log.includes('head') && log.includes('inline')")
    for (const name of ['four', 'five']) {
      await page.clickOn(`#to-${name}`)
      await page.waitFor(isDrawn(name))
      await page.sentinel()
    }
    expect(await page.evaluate('log')).toEqual(['head', 'inline'])
    expect(site.requests()).toEqual(['/head.js'])
  })

  it('brings nothing back from its cache that is denied by then', async () => {
    const url = serve('', film() + script('body'))
    const page = await visitor.open(url('embed'), { cookies: [grantedAll] })
    await site.request('/film.html')
    await page.waitFor("log.includes('body')")
    await page.clickOn('#to-two')
    await page.waitFor(isDrawn('two'))
    await page.evaluate('sluice.consent.rejectAll()')
    site.forget()
    await page.back()
    await page.waitFor(isDrawn('embed'))
    await page.waitFor('document.querySelector("#film[data-consent-state=held]") !== null')
    await page.sentinel()
    if (copiesWait) expect(site.requests()).toEqual([])
    expect(await page.evaluate('log')).toEqual(['body'])
    // The address of the cached page is one that Turbo shows as a preview too.
    await page.clickOn('#to-three')
    await page.waitFor(isDrawn('three'))
    await page.clickOn('#to-embed')
    await page.waitFor(isDrawn('embed'))
    await page.sentinel()
    if (copiesWait) expect(site.requests()).toEqual([])
  })
})
