import { describe, expect, inject, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
const file = (name: string) => site.thirdPartyFile(`/${name}.svg`, svg, { type: 'image/svg+xml' })
const kinds: Record<string, (url: string) => string> = {
  iframe: (url) => `<iframe data-consent="marketing" data-consent-src="${url}" title="x"></iframe>`,
  img: (url) => `<img data-consent="marketing" data-consent-src="${url}" alt="">`,
}
/** In Firefox a copy of what was released may be requested. */
const copiesWait = inject('engine') !== 'firefox'
const copies: Record<string, string> = {
  innerHTML: 'place.innerHTML = kept.outerHTML',
  'body.innerHTML +=': 'document.body.innerHTML += kept.outerHTML',
  insertAdjacentHTML: 'place.insertAdjacentHTML("beforeend", kept.outerHTML)',
  'a fragment': 'place.append(document.createRange().createContextualFragment(kept.outerHTML))',
  'a clone': 'place.append(copy)',
}
const ways: Record<string, string> = {
  ...(copiesWait ? copies : {}),
  'the node itself': 'place.append(kept)',
}
const cases = Object.keys(kinds).flatMap((kind) =>
  Object.keys(ways).map((way) => ({ kind, way, id: `${kind}-${way.replaceAll(/\W+/g, '-')}` })),
)

describe('saved markup of what was released, put in after a denial', () => {
  const seen = useSharedVisit({ site, visitor }, async () => {
    const requests: Record<string, string[]> = {}
    const script = site.thirdPartyFile('/s.js', "log.push('s')")
    for (const { kind, way, id } of cases) {
      const url = file(id)
      const body = `<div id="saved">${kinds[kind]?.(url)}
        <script type="text/plain" data-consent="analytics" src="${script}"></script></div><div id="place"></div>`
      const html = taggedPage({ tag: 'data-reload="never"', body })
      const page = await visitor.open(site.page(`/${id}`, html), { cookies: [grantedAll] })
      await page.waitFor("log.includes('s')")
      await site.awaitRequests([`/${id}.svg`])
      if (copiesWait) await page.waitFor('Boolean(saved.querySelector("[loading=lazy]"))')
      await page.do(`
        window.kept = saved
        window.copy = saved.cloneNode(true)
        window.text = saved.outerHTML
        saved.remove()
      `)
      await page.do('sluice.consent.rejectAll()')
      site.forget()
      await page.do(`
        const place = document.querySelector('#place')
        ${way === 'the node itself' ? ways[way] : ways[way]?.replaceAll('kept.outerHTML', 'text')}
      `)
      await page.sentinel()
      const log = await page.evaluate<string[]>('log')
      requests[id] = [...site.requests(), ...log.slice(1)]
      await visitor.leave()
    }
    return requests
  })

  it.each(cases)('$kind by $way is judged before its request', ({ id }) => {
    expect(seen()[id]).toEqual([])
  })
})
