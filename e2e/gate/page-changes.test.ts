import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'
import { heldMarkup } from './held.js'

const site = useSite()
const visitor = useVisitor()

const { image } = heldMarkup(site)
const held = (name: string) =>
  `<img id="${name}" data-consent="marketing" data-consent-src="${image(name)}" alt="">`
const script = (name: string, category = 'analytics') =>
  `<script type="text/plain" data-consent="${category}">log.push('${name}')</script>`

const serveModule = (path: string, file: string) =>
  site.file(path, readFileSync(file, 'utf8'), { type: 'text/javascript' })

/** A page whose visitor has granted analytics alone, once the gate has looked at it. */
async function open(path: string, body: string) {
  const cookies = [recordCookie(['analytics'], ['marketing'])]
  const page = await visitor.open(site.page(path, taggedPage({ body })), { cookies })
  await page.waitFor('window.sluice?.gate')
  return page
}

describe('page code that changes a held element', () => {
  it('to a name that is not known gets an error that says which there are, and it stays held', async () => {
    const page = await open('/unknown-later', held('one'))
    await page.waitFor('document.querySelector("#one[data-consent-state=held]")')
    await page.do('one.dataset.consent = "analitics"')
    await page.evaluate('sluice.consent.acceptAll()')
    await whenSaid(page, 'got "analitics"')
    await page.sentinel()
    expect(await page.consoleErrors()).toEqual([
      expect.stringMatching(/data-consent takes .*analytics, marketing, got "analitics"/),
    ])
    expect(site.requests()).toEqual([])
  })

  it('by taking its condition away does not let it go', async () => {
    const page = await open('/condition-away', held('one') + held('two'))
    await page.waitFor('document.querySelector("#two[data-consent-state=held]")')
    await page.evaluate('one.removeAttribute("data-consent")')
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/two.svg')
    await page.sentinel()
    expect(site.requests()).toEqual(['/two.svg'])
  })

  it('by taking its condition away once it is released does not keep it from being taken back', async () => {
    const page = await open('/condition-gone', held('one'))
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor('document.querySelector("#one[src]")')
    await page.evaluate('one.removeAttribute("data-consent")')
    await page.evaluate('sluice.consent.decide({ marketing: false })')
    await page.waitFor('document.querySelector("#one:not([src])")')
  })

  it('by giving it a live address loses that again, and it is held from then on', async () => {
    const page = await open('/live-later', held('one'))
    await page.waitFor('document.querySelector("#one[data-consent-state=held]")')
    await page.do(`one.src = '${image('other')}'`)
    await page.waitFor('!document.querySelector("#one").hasAttribute("src")')
    await page.sentinel()
    expect(site.requests()).not.toContain('/one.svg')
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/one.svg')
  })
})

describe('page code that changes a released element', () => {
  it('as a library does that compares it with the markup of the server, does not unload it', async () => {
    const page = await open('/morph', held('one'))
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/one.svg')
    // What the server said has no `src`, and no state.
    await page.evaluate('one.removeAttribute("data-consent-state"), one.removeAttribute("src")')
    await page.waitFor('document.querySelector("#one[src]")')
  })

  it('by a new held address shows that', async () => {
    const page = await open('/new-address', held('one'))
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/one.svg')
    await page.do(`one.dataset.consentSrc = '${image('two')}'`)
    await site.request('/two.svg')
    await page.evaluate('sluice.consent.decide({ marketing: false })')
    await page.waitFor('document.querySelector("#one:not([src])")')
    expect(site.requests()).toEqual(['/one.svg', '/two.svg'])
  })
})

describe('a page that is hydrated', () => {
  it('keeps what was released, and asks for nothing twice', async () => {
    serveModule('/preact.js', 'packages/banner/node_modules/preact/dist/preact.mjs')
    const page = await open(
      '/hydrated',
      `<div id="app"><section><p>0</p>${held('one')}<img id="two" data-consent="analytics" data-consent-src="${image('two')}" alt=""></section></div>`,
    )
    await site.request('/two.svg')
    await page.do(`import('/preact.js').then(({ h, hydrate }) => {
      const img = (id, consent, src) => h('img', { id, 'data-consent': consent, 'data-consent-src': src, alt: '' })
      window.draw = (count) => hydrate(h('section', null, h('p', null, count),
        img('one', 'marketing', '${image('one')}'), img('two', 'analytics', '${image('two')}')), app)
      draw(1)
    })`)
    await page.waitFor('document.querySelector("#app p").textContent === "1"')
    await page.sentinel()
    expect(site.requests()).toEqual(['/two.svg'])
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/one.svg')
    await page.evaluate('draw(2)')
    await page.waitFor('document.querySelector("#app p").textContent === "2"')
    await page.sentinel()
    expect(site.requests()).toEqual(['/two.svg', '/one.svg'])
    expect(await page.evaluate('document.querySelectorAll("#app img[src]").length')).toBe(2)
  })
})

describe('a shadow root', () => {
  it('whose host has left the page releases nothing until it is back', async () => {
    const page = await open('/host-gone', '<div id="host"></div>')
    await page.do(`
      window.parted = host
      const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = ${JSON.stringify(held('inside'))}
      sluice.gate.watch(root)
      host.remove()
    `)
    await page.evaluate('sluice.consent.acceptAll()')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect(await page.consoleWarnings()).toEqual([])
    await page.evaluate('document.body.append(parted)')
    await site.request('/inside.svg')
  })
})

describe('a release', () => {
  it('waits for the frame after the press, also where the page adds to it in the same task', async () => {
    const page = await open('/same-task', script('before', 'marketing'))
    await page.do(`
      const add = (text) => {
        const script = document.createElement('script')
        Object.assign(script, { type: 'text/plain', text })
        script.dataset.consent = 'marketing'
        document.body.append(script)
      }
      const button = document.createElement('button')
      Object.assign(button, { id: 'own', textContent: 'Yes' })
      document.body.append(button)
      button.onclick = () => {
        requestAnimationFrame(() => log.push('frame'))
        sluice.consent.acceptAll()
        add("log.push('added')")
      }
    `)
    await page.clickOn('#own')
    await page.waitFor("log.includes('added')")
    expect(await page.evaluate('log')).toEqual(['frame', 'before', 'added'])
  })

  it('under way is finished before what the page adds meanwhile has its turn', async () => {
    let answer = () => {}
    const delay = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = site.thirdPartyFile('/slow.js', "log.push('slow')", { delay })
    const slowScript = `<script type="text/plain" data-consent="marketing" src="${slow}"></script>`
    const page = await open('/meanwhile', slowScript + script('after slow', 'marketing'))
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/slow.js')
    await page.do(`document.body.insertAdjacentHTML('beforeend',
      '<template data-consent="analytics"><script>log.push("in template")</scr' + 'ipt></template>')`)
    await page.waitFor('document.querySelector("template[data-consent-state]")')
    answer()
    await page.waitFor("log.includes('in template')")
    expect(await page.evaluate('log')).toEqual(['slow', 'after slow', 'in template'])
  })
})

describe('a gate of the page beside that of the tag', () => {
  it('is named and does nothing, so that each script runs once', async () => {
    const built = 'packages/core/dist'
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.js')))
      serveModule(`/core/${file}`, `${built}/${file}`)
    const page = await open('/two-gates', script('once'))
    await page.waitFor("log.includes('once')")
    await page.do(`
      import('/core/index.js').then(({ createConsent, createGate }) => {
        createGate(createConsent())
        log.push('second gate')
      })
    `)
    await page.waitFor("log.includes('second gate')")
    await page.do(
      `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(script('late'))})`,
    )
    await page.waitFor("log.includes('late')")
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual(['once', 'second gate', 'late'])
    expect((await page.consoleWarnings()).join()).toContain(
      'A second gate for this page does nothing',
    )
  })

  it('holds a script that adds held markup to the document while it is put in', async () => {
    const page = await open('/from-shadow', '<div id="host"></div>')
    await page.do(`
      const root = host.attachShadow({ mode: 'open' })
      const script = document.createElement('script')
      script.type = 'text/plain'
      script.dataset.consent = 'analytics marketing'
      script.text = ${JSON.stringify(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(held('outside'))})`)}
      root.append(script)
      sluice.gate.watch(root)
    `)
    await page.evaluate('sluice.consent.acceptAll()')
    await site.request('/outside.svg')
  })
})
