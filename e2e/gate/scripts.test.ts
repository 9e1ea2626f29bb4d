import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'
import { heldMarkup, promised } from './held.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const { file, external, inline } = heldMarkup(site)
const integrity = (source: string) =>
  `crossorigin integrity="sha256-${createHash('sha256').update(source).digest('base64')}"`

describe('held scripts run as the parser would have run them', () => {
  /** What each logs begins with its own word. */
  const cases: [name: string, markup: () => string, order: string[]][] = [
    [
      'external ones in document order, however long each takes',
      () =>
        external('files slow', '', { delay: 300 }) +
        external('files fast') +
        external('files middle', '', { delay: 100 }) +
        inline('files end'),
      ['files slow', 'files fast', 'files middle', 'files end'],
    ],
    [
      'an inline one only after every external before it, and before the next one',
      () =>
        inline('between first') +
        external('between library', '', { delay: 200 }) +
        inline('between uses library') +
        external('between next') +
        inline('between end'),
      ['between first', 'between library', 'between uses library', 'between next', 'between end'],
    ],
    [
      'a wrong integrity does not run and does not stall what follows; a right one runs',
      () =>
        inline('integrity first') +
        external('integrity wrong', integrity('something else')) +
        external('integrity right', integrity("log.push('integrity right')")) +
        inline('integrity end'),
      ['integrity first', 'integrity right', 'integrity end'],
    ],
    [
      'a file that is not there stalls nothing',
      () =>
        `<script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/missing.js', '', { status: 404 })}"></script>${inline('missing end')}`,
      ['missing end'],
    ],
    [
      'listeners on the node hear of it',
      () =>
        `<script type="text/plain" data-consent="analytics" id="it" data-key="k" referrerpolicy="no-referrer" crossorigin="anonymous" src="${file('attributes')}"></script>
          <script>document.querySelector('#it').addEventListener('load', () => log.push('attributes loaded'))</script>`,
      ['attributes', 'attributes loaded'],
    ],
    [
      'each runs once, however often the same choice is saved',
      () => external('once', 'id="once"') + inline('once end'),
      ['once', 'once end'],
    ],
    [
      'one with nomodule runs nowhere and stalls nothing',
      () => external('old file', 'nomodule') + inline('old end'),
      ['old end'],
    ],
    [
      'what a written script writes lands behind it, and the next one waits for all of it',
      () => {
        const source = `log.push('nested file'); document.write('<p id="from-written">x</p><script src="/nested-own.js"></scr' + 'ipt>')`
        site.file('/nested-own.js', "log.push('nested own')")
        const writer = site.thirdPartyFile('/nested-writer.js', source)
        return `${inline('nested first')}<div><script type="text/plain" data-consent="analytics">
          document.write('<script src="${writer}"></scr' + 'ipt><script>log.push("nested inline")</scr' + 'ipt>')
        </script></div>${inline('nested end')}`
      },
      ['nested first', 'nested file', 'nested own', 'nested inline', 'nested end'],
    ],
    [
      'what document.write writes runs too',
      () => `<div id="slot"><script type="text/plain" data-consent="analytics">
        document.write('<p id="written">'); document.writeln('text</p>'); document.write('<scr' + 'ipt>log.push("write written script")</scr' + 'ipt>')
      </script></div>
      <script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/writes.js', `document.write('<p id="from-file">file</p>'); log.push('write file')`, { type: 'text/javascript' })}"></script>${inline('write end')}`,
      ['write written script', 'write file', 'write end'],
    ],
  ]
  const ownLog = (log: readonly string[], order: readonly string[]) => {
    const [word] = order[0]?.split(' ') ?? []
    return log.filter((what) => what.split(' ')[0] === word)
  }

  const seen = useSharedVisit(stage, async () => {
    const body = cases.map(([, markup]) => markup()).join('')
    const page = await visitor.open(site.page('/ordered', taggedPage({ body })))
    await page.see('banner')
    await page.sentinel()
    const held = { requests: site.requests(), log: await page.evaluate('log') }
    await page.press('accept-all')
    await page.waitFor("log.includes('write end')")
    await page.waitFor(() => document.querySelector('#from-file'))
    await page.do('sluice.consent.acceptAll(), sluice.consent.acceptAll()')
    await page.evaluate("document.body.append(document.querySelector('#once'))")
    await page.sentinel()
    return {
      held,
      log: await page.evaluate<string[]>('log'),
      traffic: [...site.traffic()],
      attributes: await page.evaluate(() => {
        const { id, dataset, referrerPolicy, crossOrigin } = document.querySelector(
          '#it',
        ) as HTMLScriptElement
        return [id, dataset.key, referrerPolicy, crossOrigin, dataset.consentState]
      }),
      texts: await page.evaluate(() =>
        ['h1', '#slot', '#from-written'].map(
          (selector) => document.querySelector(selector)?.textContent,
        ),
      ),
    }
  })
  const requestsFor = (path: string) => seen().traffic.filter((entry) => entry.path === path)

  it('and neither run nor are requested before the grant', () => {
    expect(seen().held).toEqual({ requests: [], log: [] })
  })

  it.each(cases)('%s', (_, __, order) => {
    expect(ownLog(seen().log, order)).toEqual(order)
  })

  it('all of these in one document order', () => {
    const isOrdered = (what: string) => what !== 'write written script'
    const order = cases.flatMap(([, , own]) => own)
    expect(seen().log.filter(isOrdered)).toEqual(order.filter(isOrdered))
  })

  it('each file that runs is requested once', () => {
    const paths = seen().traffic.map(({ path }) => path)
    const failing = ['/integrity-wrong.js', '/missing.js']
    expect(paths).toEqual(expect.arrayContaining(failing))
    // Firefox asks again for a file whose preload has failed.
    const loaded = paths.filter((path) => !failing.includes(path))
    expect(loaded).toHaveLength(new Set(loaded).size)
  })

  it('keeps every attribute', () => {
    expect(requestsFor('/attributes.js').map(({ page }) => page ?? '')).toEqual([''])
    expect(seen().attributes).toEqual(['it', 'k', 'no-referrer', 'anonymous', 'released'])
  })

  it('what document.write writes lands behind the script, and the page stays', () => {
    const [heading, slot, nested] = seen().texts
    expect(nested).toBe('x')
    expect(heading).toBe('Test')
    expect(slot).toContain('text')
  })
})

describe('held scripts of every kind', () => {
  const names = ['one', 'two', 'three']
  const seen = useSharedVisit(stage, async () => {
    const { promise, keep } = promised()
    const page = await visitor.open(
      site.page(
        '/kinds',
        taggedPage({
          body:
            names
              .map((name) => external(name, '', { delay: promise }) + inline(`after ${name}`))
              .join('') +
            external('deferred', 'defer') +
            external('module', 'data-type="module"') +
            external('slow', '', { delay: 300 }) +
            external('async', 'async') +
            inline('inline module', 'data-type="module"') +
            inline('end of ordered') +
            `<script type="text/plain" data-consent="analytics" data-type="module">
            const scoped = 1; log.push(import.meta.url ? 'meta' : 'no meta', document.currentScript)</script>` +
            inline('end', 'data-type="module"'),
        }),
      ),
    )
    await page.press('accept-all')
    // None has answered yet: a waterfall would never ask for the second.
    await site.awaitRequests(names.map((name) => `/${name}.js`))
    const sideBySide = site.requests()
    await page.waitFor("log.includes('async')")
    keep()
    await page.waitFor("log.includes('end')")
    await page.sentinel()
    return {
      sideBySide,
      log: await page.evaluate<string[]>('log'),
      scoped: await page.evaluate('typeof scoped'),
      requests: site.requests(),
    }
  })

  it('ordered files are fetched side by side, each once', () => {
    const paths = names.map((name) => `/${name}.js`)
    expect(seen().sideBySide).toEqual(expect.arrayContaining(paths))
    expect(seen().requests).toHaveLength(new Set(seen().requests).size)
    const isTheirs = (what: string) => /(one|two|three)$/.test(what)
    expect(seen().log.filter(isTheirs)).toEqual(names.flatMap((name) => [name, `after ${name}`]))
  })

  it('an async one as soon as it is there, a deferred one and a module after the ordered ones', () => {
    const kinds = ['async', 'slow', 'end of ordered', 'deferred', 'module', 'inline module']
    expect(seen().log.filter((what) => kinds.includes(what))).toEqual(kinds)
    expect(seen().log.slice(0, 2)).toEqual(['async', 'one'])
  })

  it('a module is a module: its own scope, import.meta, no currentScript', () => {
    expect(seen().log.slice(-3)).toEqual(['meta', null, 'end'])
    expect(seen().scoped).toBe('undefined')
  })
})

describe('a script that never loads', () => {
  it('keeps the next ones, files too, waiting no longer than the timeout', async () => {
    const { promise, keep } = promised()
    const page = await visitor.open(
      site.page(
        '/never',
        taggedPage({
          tag: 'data-timeout="300"',
          body: external('never', '', { delay: promise }) + external('after never') + inline('end'),
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('end')")
    expect(await page.evaluate('log')).toEqual(['after never', 'end'])
    await whenSaid(page, 'Not loaded after 300 ms')
    keep()
  })
})
