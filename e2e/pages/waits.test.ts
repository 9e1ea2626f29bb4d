import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const held = (name: string, attributes = '') => {
  const url = site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`)
  return `<script type="text/plain" data-consent="analytics" ${attributes} src="${url}"></script>`
}
/** A file of the site's own that takes longer than all that is held. */
const slow = (name: string, body = `log.push('${name}')`, type = 'text/javascript') =>
  site.file(`/own/${name}`, body, { delay: 400, type })

const cases: Record<string, { markup: () => string; order: string[] }> = {
  'a held defer script runs after the page’s own deferred library': {
    markup: () => `<script defer src="${slow('lib')}"></script>${held('uses-lib', 'defer')}`,
    order: ['lib', 'uses-lib'],
  },
  'a held defer script waits for the page’s own deferred script below it, too': {
    markup: () => `${held('early', 'defer')}<script defer src="${slow('late-lib')}"></script>`,
    order: ['late-lib', 'early'],
  },
  'a held module runs after the page’s own module': {
    markup: () =>
      `<script type="module" src="${slow('module')}"></script>${held('uses-module', 'data-type="module"')}`,
    order: ['module', 'uses-module'],
  },
  'a held inline module runs after the page’s own deferred library': {
    markup: () =>
      `<script defer src="${slow('lib-2')}"></script><script type="text/plain" data-consent="analytics" data-type="module">log.push('inline module')</script>`,
    order: ['lib-2', 'inline module'],
  },
  'a held script waits for a style sheet that blocks scripts': {
    markup: () =>
      `<link rel="stylesheet" href="${slow('style.css', 'h1 { color: rgb(1, 2, 3) }', 'text/css')}">
      <script type="text/plain" data-consent="analytics">log.push(getComputedStyle(document.querySelector('h1')).color)</script>`,
    order: ['rgb(1, 2, 3)'],
  },
  'a held import map comes before held modules': {
    markup: () =>
      `<script type="text/plain" data-consent="analytics" data-type="importmap">{"imports":{"the-lib":"${slow('mapped.js')}"}}</script>
      <script type="text/plain" data-consent="analytics" data-type="module">import 'the-lib'; log.push('uses mapped')</script>`,
    order: ['mapped.js', 'uses mapped'],
  },
  'the page’s own import map counts for held modules': {
    markup: () =>
      `<script type="importmap">{"imports":{"own-lib":"${slow('own-mapped.js')}"}}</script>
      <script type="text/plain" data-consent="analytics" data-type="module">import 'own-lib'; log.push('uses own')</script>`,
    order: ['own-mapped.js', 'uses own'],
  },
}

describe.each(['a return visit', 'the visit of the grant'])('on %s', (visit) => {
  const seen = useSharedVisit({ site, visitor }, async () => {
    const logs: Record<string, string[]> = {}
    for (const [index, [name, { markup, order }]] of Object.entries(cases).entries()) {
      const html = taggedPage({ body: markup() })
      const isReturn = visit === 'a return visit'
      const page = await visitor.open(site.page(`/waits-${index}`, html), {
        cookies: isReturn ? [grantedAll] : [],
      })
      if (!isReturn) await page.press('accept-all')
      await page.waitFor(`log.length >= ${order.length}`).catch(() => {})
      logs[name] = await page.evaluate<string[]>('log')
      await visitor.leave()
    }
    return logs
  })

  it.each(Object.entries(cases))('%s', (name, { order }) => {
    expect(seen()[name]).toEqual(order)
  })
})
