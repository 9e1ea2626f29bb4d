import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** A script file of a third party that logs that it ran. */
const file = (name: string, options?: Parameters<typeof site.thirdPartyFile>[2]) =>
  site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`, {
    type: 'text/javascript',
    headers: { 'Access-Control-Allow-Origin': '*' },
    ...options,
  })
const external = (name: string, attributes = '', delay = 0) =>
  `<script type="text/plain" data-consent="analytics" ${attributes} src="${file(name, { delay })}"></script>`
const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>log.push('${name}')</script>`

/** Opens a page, accepts everything, and gives the order in which things ran once `last` did. */
async function orderAfterAccept(path: string, body: string, last: string) {
  const page = await visitor.open(site.page(path, taggedPage({ body })))
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await page.evaluate('log')).toEqual([])
  await page.press('accept-all')
  await page.waitFor(`log.includes('${last}')`)
  await page.sentinel()
  return { page, log: await page.evaluate<string[]>('log') }
}

describe('held scripts run as the parser would have run them', () => {
  it('external ones in document order, however long each takes', async () => {
    const { log } = await orderAfterAccept(
      '/externals',
      external('slow', '', 300) + external('fast') + external('middle', '', 100) + inline('end'),
      'end',
    )
    expect(log).toEqual(['slow', 'fast', 'middle', 'end'])
  })

  it('an inline one only after every external before it, and before the next one', async () => {
    const { log } = await orderAfterAccept(
      '/inline-between',
      inline('first') +
        external('library', '', 200) +
        inline('uses library') +
        external('next') +
        inline('end'),
      'end',
    )
    expect(log).toEqual(['first', 'library', 'uses library', 'next', 'end'])
  })

  it('ordered files are fetched side by side, each once', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const names = ['one', 'two', 'three']
    const page = await visitor.open(
      site.page(
        '/parallel',
        taggedPage({
          body: names
            .map(
              (name) =>
                `<script type="text/plain" data-consent="analytics" src="${file(name, { delay: gate })}"></script>${inline(`after ${name}`)}`,
            )
            .join(''),
        }),
      ),
    )
    await page.press('accept-all')
    // None has answered yet: a waterfall would never ask for the second.
    for (const name of names) await site.request(`/${name}.js`)
    open()
    await page.waitFor("log.includes('after three')")
    expect(await page.evaluate('log')).toEqual(names.flatMap((name) => [name, `after ${name}`]))
    expect(site.requests().sort()).toEqual(['/one.js', '/three.js', '/two.js'])
  })

  it('an async one as soon as it is there, a deferred one and a module after the ordered ones', async () => {
    const { log } = await orderAfterAccept(
      '/kinds',
      external('deferred', 'defer') +
        external('module', 'data-type="module"') +
        external('slow', '', 300) +
        external('async', 'async') +
        inline('inline module', 'data-type="module"') +
        inline('end of ordered'),
      'inline module',
    )
    expect(log).toEqual(['async', 'slow', 'end of ordered', 'deferred', 'module', 'inline module'])
  })

  it('a module is a module: its own scope, import.meta, no currentScript', async () => {
    const { page } = await orderAfterAccept(
      '/module',
      `<script type="text/plain" data-consent="analytics" data-type="module">
        const scoped = 1; log.push(import.meta.url ? 'meta' : 'no meta', document.currentScript)</script>${inline('end', 'data-type="module"')}`,
      'end',
    )
    expect(await page.evaluate('log')).toEqual(['meta', null, 'end'])
    expect(await page.evaluate('typeof scoped')).toBe('undefined')
  })

  it('a wrong integrity does not run and does not stall what follows; a right one runs', async () => {
    const integrity = (name: string) =>
      `crossorigin integrity="sha256-${createHash('sha256').update(`log.push('${name}')`).digest('base64')}"`
    const { log } = await orderAfterAccept(
      '/integrity',
      inline('first') +
        external('wrong', integrity('other')) +
        external('right', integrity('right')) +
        inline('end'),
      'end',
    )
    expect(log).toEqual(['first', 'right', 'end'])
    expect(site.requests().sort()).toEqual(['/right.js', '/wrong.js'])
  })

  it('a file that is not there stalls nothing', async () => {
    const missing = site.thirdPartyFile('/missing.js', '', { status: 404 })
    const { log } = await orderAfterAccept(
      '/missing',
      `<script type="text/plain" data-consent="analytics" src="${missing}"></script>${inline('end')}`,
      'end',
    )
    expect(log).toEqual(['end'])
  })

  it('keeps every attribute, and the listeners on the node', async () => {
    const page = await visitor.open(
      site.page(
        '/attributes',
        taggedPage({
          body: `<script type="text/plain" data-consent="analytics" id="it" data-key="k" referrerpolicy="no-referrer" crossorigin="anonymous" src="${file('attributes')}"></script>
          <script>document.querySelector('#it').addEventListener('load', () => log.push('loaded'))</script>`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('loaded')")
    const { page: referrer } = await site.request('/attributes.js')
    expect(referrer ?? '').toBe('')
    expect(
      await page.evaluate(() => {
        const { id, dataset, referrerPolicy, crossOrigin } = document.querySelector(
          '#it',
        ) as HTMLScriptElement
        return [id, dataset.key, referrerPolicy, crossOrigin, dataset.consentState]
      }),
    ).toEqual(['it', 'k', 'no-referrer', 'anonymous', 'released'])
  })

  it('each runs once, however often the same choice is saved', async () => {
    const { page } = await orderAfterAccept('/once', external('once') + inline('end'), 'end')
    await page.evaluate('[sluice.consent.acceptAll(), sluice.consent.acceptAll()]')
    await page.evaluate("document.body.append(document.querySelector('script[data-consent]'))")
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual(['once', 'end'])
    expect(site.requests()).toEqual(['/once.js'])
  })

  it('what document.write writes lands behind the script, and the page stays', async () => {
    const { page } = await orderAfterAccept(
      '/write',
      `<div id="slot"><script type="text/plain" data-consent="analytics">
        document.write('<p id="written">'); document.writeln('text</p>'); document.write('<scr' + 'ipt>log.push("written script")</scr' + 'ipt>')
      </script></div>
      <script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/writes.js', `document.write('<p id="from-file">file</p>'); log.push('file')`, { type: 'text/javascript' })}"></script>${inline('end')}`,
      'end',
    )
    expect(
      await page.evaluate(() => document.querySelector('#slot')?.textContent?.includes('text')),
    ).toBe(true)
    await page.waitFor(() => document.querySelector('#from-file'))
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Test')
    expect(await page.evaluate<string[]>('log')).toContain('written script')
  })

  it('a script that never loads keeps the next one waiting no longer than the timeout', async () => {
    let answer = () => {}
    const never = new Promise<void>((resolve) => {
      answer = resolve
    })
    const page = await visitor.open(
      site.page(
        '/never',
        taggedPage({
          tag: 'data-timeout="300"',
          body: `<script type="text/plain" data-consent="analytics" src="${file('never', { delay: never })}"></script>${inline('end')}`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('end')")
    expect(await page.evaluate('log')).toEqual(['end'])
    expect((await page.consoleWarnings()).join('\n')).toContain('Not loaded after 300 ms')
    answer()
  })
})

describe('withdrawal during a release', () => {
  it('stops before the next element, and what is on its way does not run', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => {
      answer = resolve
    })
    const page = await visitor.open(
      site.page(
        '/withdraw-midway',
        taggedPage({
          tag: 'data-reload="never"',
          body:
            inline('first') +
            `<script type="text/plain" data-consent="analytics" src="${file('slow', { delay: slow })}"></script>` +
            external('second') +
            inline('end'),
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/slow.js')
    await page.waitFor("log.includes('first')")
    await page.evaluate('sluice.consent.withdraw()')
    answer()
    await page.sentinel()
    await page.evaluate('new Promise(requestAnimationFrame)')
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual(['first'])
  })

  it('reloads the page when a script ran, because it cannot be unrun', async () => {
    const page = await visitor.open(
      site.page('/withdraw-reload', taggedPage({ body: inline('ran') })),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('ran')")
    await page.evaluate('[(window.beforeReload = true), sluice.consent.withdraw()]')
    await page.waitFor('!window.beforeReload && window.sluice?.consent')
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual([])
  })

  it('reloads whatever ran where the site wants it always', async () => {
    const page = await visitor.open(
      site.page('/withdraw-always', taggedPage({ tag: 'data-reload="always"' })),
      { cookies: [grantedAll] },
    )
    await page.waitFor('window.sluice?.consent')
    await page.evaluate('[(window.beforeReload = true), sluice.consent.withdraw()]')
    await page.waitFor('!window.beforeReload && window.sluice?.consent')
  })

  it('does not reload when nothing ran', async () => {
    const page = await visitor.open(
      site.page('/withdraw-nothing', taggedPage({ body: '<p>Nothing held.</p>' })),
      { cookies: [grantedAll] },
    )
    await page.waitFor('window.sluice?.consent')
    await page.evaluate('[(window.beforeReload = true), sluice.consent.withdraw()]')
    await page.sentinel()
    expect(await page.evaluate('window.beforeReload')).toBe(true)
  })
})

describe('scripts added later', () => {
  it.each([
    ['appendChild', 'document.body.appendChild(make())'],
    ['insertBefore', 'document.body.insertBefore(make(), document.body.firstChild)'],
    ['append', 'document.body.append(make())'],
    [
      'replaceWith',
      "document.querySelector('h1').after('x'); document.querySelector('#place').replaceWith(make())",
    ],
    [
      'a router',
      "history.pushState(null, '', '#route'), document.querySelector('#place').replaceChildren(make())",
    ],
    ['innerHTML', "document.querySelector('#place').innerHTML = make().outerHTML"],
    [
      'a cloned template',
      "const t = document.createElement('template'); t.content.append(make()); document.body.append(t.content.cloneNode(true))",
    ],
    [
      'src set after insertion',
      "const s = make(); const src = s.src; s.removeAttribute('src'); document.body.append(s); s.src = src",
    ],
    [
      'data-consent set after insertion',
      "const s = make(); s.removeAttribute('data-consent'); document.body.append(s); s.setAttribute('data-consent', 'analytics')",
    ],
  ])('by %s are held before the grant and run once after it', async (way, code) => {
    const add = `(() => { const make = () => { const s = document.createElement('script'); s.type = 'text/plain'; s.dataset.consent = 'analytics'; s.src = '${file('late')}'; return s }; ${code} })()`
    const page = await visitor.open(
      site.page(
        `/late/${way.replaceAll(' ', '-')}`,
        taggedPage({ body: '<div id="place"></div>' }),
      ),
    )
    await page.see('banner')
    await page.evaluate(add)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('late')")
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual(['late'])
    expect(site.requests()).toEqual(['/late.js'])
  })

  it('run when they are added after the grant', async () => {
    const page = await visitor.open(site.page('/late-granted', taggedPage({})), {
      cookies: [grantedAll],
    })
    await page.waitFor('window.sluice?.consent')
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(external('later') + inline('end'))})`,
    )
    await page.waitFor("log.includes('end')")
    expect(await page.evaluate('log')).toEqual(['later', 'end'])
  })
})
