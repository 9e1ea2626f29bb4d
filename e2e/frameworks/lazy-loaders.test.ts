import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()
const read = (path: string) => readFileSync(`node_modules/${path}`, 'utf8')

interface Loader {
  /** The class by which it knows what to load. */
  mark: string
  code: string
  /** Makes it look again at the whole page. */
  again: string
}

/** A site's own ten lines. */
const ownLines = `window.loadAll = () => {
  for (const element of document.querySelectorAll('[data-src], [data-srcset], [data-lazy-src]')) {
    if (element.dataset.src) element.src = element.dataset.src
    if (element.dataset.lazySrc) element.src = element.dataset.lazySrc
    if (element.dataset.srcset) element.srcset = element.dataset.srcset
  }
}
addEventListener('DOMContentLoaded', loadAll)`

const loaders: Record<string, Loader> = {
  lazysizes: {
    mark: 'lazyload',
    code: read('lazysizes/lazysizes.js'),
    again: 'lazySizes.loader.checkElems()',
  },
  lozad: {
    mark: 'lozad',
    code: `${read('lozad/dist/lozad.js')}; addEventListener('DOMContentLoaded', () => { window.observer = lozad(); observer.observe() })`,
    again: 'observer.observe()',
  },
  'vanilla-lazyload': {
    mark: 'lazy',
    code: `${read('vanilla-lazyload/dist/lazyload.iife.js')}; addEventListener('DOMContentLoaded', () => { window.loader = new LazyLoad() })`,
    again: 'loader.update()',
  },
  // Its script is vanilla-lazyload with these options, for whatever its plugin has rewritten.
  'WP Rocket': {
    mark: 'rocket-lazyload',
    code: `${read('vanilla-lazyload/dist/lazyload.iife.js')}; addEventListener('DOMContentLoaded', () => {
      window.loader = new LazyLoad({ elements_selector: 'img[data-lazy-src],.rocket-lazyload,iframe[data-lazy-src]', data_src: 'lazy-src', data_srcset: 'lazy-srcset', threshold: 300 })
    })`,
    again: 'loader.update()',
  },
  'a site’s own ten lines': { mark: 'own', code: ownLines, again: 'loadAll()' },
}
const cases = Object.entries(loaders)
const fileFor = (loader: string, name: string) =>
  site.thirdPartyFile(
    `/${loader.replaceAll(/\W/g, '-')}/${name}.svg`,
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  )
const pathOf = (loader: string, name: string) => new URL(fileFor(loader, name)).pathname

/** The same elements, with the names of held markup or with those of a loader. */
const elements = (loader: string, mark: string, prefix: string, kind: string) =>
  `<iframe class="${mark}" title="x" data-consent="marketing" ${prefix}src="${fileFor(loader, `${kind}-frame`)}"></iframe>
  <img class="${mark}" alt="" width="9" height="9" data-consent="marketing" ${prefix}src="${fileFor(loader, `${kind}-image`)}">
  <img class="${mark}" alt="" width="9" height="9" data-consent="marketing" ${prefix}srcset="${fileFor(loader, `${kind}-set`)} 1x">`

describe.each(cases)('%s', (name, { mark, code, again }) => {
  const path = `/${name.replaceAll(/\W/g, '-')}`
  const kinds = ['frame', 'image', 'set']
  const seen = useSharedVisit({ site, visitor }, async () => {
    site.file(`${path}.js`, code)
    const own = `<img class="${mark}" id="own" alt="" width="9" height="9" data-src="/own.svg" data-lazy-src="/own.svg">`
    const page = await visitor.open(
      site.page(
        path,
        taggedPage({
          head: `<script src="${path}.js"></script>`,
          body: `${elements(name, mark, 'data-consent-', 'held')}${own}<div id="place"></div>`,
        }),
      ),
    )
    await page.see('banner')
    const late = elements(name, mark, 'data-', 'lazy')
    await page.do(`place.innerHTML = ${JSON.stringify(late)}`)
    await page.waitFor('!document.querySelector("#place [data-src], #place [data-srcset]")')
    await page.do(again)
    // Whatever it loads, it has loaded this.
    await page.waitFor('/own.svg/.test(document.querySelector("#own").currentSrc)')
    await page.sentinel()
    const held = site.requests()
    await whenSaid(page, 'write data-consent-srcset').catch(() => {})
    const errors = await page.consoleErrors()
    await page.press('accept-all')
    const all = kinds.flatMap((kind) => [
      pathOf(name, `held-${kind}`),
      pathOf(name, `lazy-${kind}`),
    ])
    await site.awaitRequests(all)
    await page.do(again)
    await page.sentinel()
    return { held, errors, released: site.requests().sort(), all: all.sort() }
  })

  it('requests nothing that is held before the choice', () => {
    expect(seen().held).toEqual([])
  })

  it('has no part in the release, which asks for everything once', () => {
    expect(seen().released).toEqual(seen().all)
  })

  it('data-src beside data-consent is an error with the line to write', () => {
    expect(seen().errors).toEqual([
      expect.stringContaining('write data-consent-src'),
      expect.stringContaining('write data-consent-src'),
      expect.stringContaining('write data-consent-srcset'),
    ])
  })
})
