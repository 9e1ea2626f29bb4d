import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** What Prototype.js, its like and old polyfills do to the language's own objects. */
it.each([
  // Prototype.js 1.5 to 1.6: JSON of its own, in which a list becomes a text.
  'Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]" }',
  'Date.prototype.toJSON = function () { return "a date" }',
  'String.prototype.toJSON = Number.prototype.toJSON = function () { return "\\"" + this + "\\"" }',
  'Array.prototype.entries = Array.prototype.toArray = function () { return [].concat(this) }',
  'delete Array.prototype.entries',
  'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }',
  // Prototype.js hands a callback the element and its index, and no list.
  "for (var name of ['map', 'flatMap', 'filter', 'find', 'some', 'every', 'forEach']) (function (native) { Array.prototype[name] = function (run, owner) { return native.call(this, function (one, at) { return run.call(owner, one, at) }) } })(Array.prototype[name])",
  'Array.from = function (list) { return list ? (list.toArray ? list.toArray() : [].slice.call(list)) : [] }',
  'Array.prototype.each = Array.prototype.inject = Array.prototype.first = Array.prototype.last = function () { return 0 }',
  'Function.prototype.bind = function (owner) { var run = this; return function () { return run.apply(owner, arguments) } }',
  'String.prototype.startsWith = function (start) { return this.indexOf(start) === 0 }',
  'Object.keys = function (object) { var all = []; for (var key in object) all.push(key); return all }',
  'Object.values = function (object) { var all = []; for (var key in object) all.push(object[key]); return all }',
  'Array.from = function (list) { var all = []; for (var at = 0; at < list.length; at++) all.push(list[at]); return all }',
  'Object.prototype.extend = function () { return this }',
  'Element.prototype.remove = function () { return this.parentNode.removeChild(this) }',
  'var map = Array.prototype.map; Array.prototype.map = function (run, owner) { return map.call(this, run || function (one) { return one }, owner) }',
])('asks, keeps and releases on a page that says %s', async (statement) => {
  const src = site.thirdPartyFile('/stats.js', '')
  const services = [
    {
      name: 'stats',
      category: 'analytics',
      provider: 'Them',
      hosts: ['*.stats.example', 'stats.example/pixel'],
      storage: [{ name: '_st', duration: '1 day' }],
    },
  ]
  const url = site.page(
    '/patched',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Patched</title>
    <script>${statement}</script>
    <script type="application/json" data-sluice="config">${JSON.stringify({ services })}</script>
    <script async src="/sluice/sluice.js"></script>
    <script type="text/plain" data-consent="stats" src="${src}"></script><h1>Patched</h1>`,
  )
  const here = await visitor.open(url)
  await here.press('reject-all')
  await here.gone('banner')
  await here.do('window.said = JSON.parse(sluice.consent.export())')
  expect(await here.evaluate('said.pii_controllers[0] === location.host')).toBe(true)
  expect(await here.evaluate('said.event_time')).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect((await here.cookies())[0]?.value).toMatch(/&y=&n=analytics\.marketing\.stats$/)
  await here.do('sluice.consent.acceptAll()')
  await site.request('/stats.js')
  // What the console said comes here as JSON as well.
  await here.do('delete Array.prototype.toJSON')
  expect(await here.consoleErrors()).toEqual([])
})

/**
 * Takes it away in the page, and gives it back once the visitor is asked or told why not: what drives the browser needs it
 * as well.
 */
const takeAway = (owner: string, key: string, report: string): string => `<script>
  (() => {
    const told = []
    const add = (text) => { told[told.length] = String(text) }
    addEventListener('error', ({ message }) => add(message))
    console.error = function () { for (let at = 0; at < arguments.length; at += 1) add(arguments[at]) }
    const native = Object.getOwnPropertyDescriptor(${owner}, ${key})
    const giveBack = Object.defineProperty
    const timer = setInterval(() => {
      const banner = document.querySelector('sluice-banner')
      const asked = banner && banner.shadowRoot && banner.shadowRoot.querySelector('[part=banner]')
      if (!asked && !told.length) return
      clearInterval(timer)
      giveBack(${owner}, ${key}, native)
      window.verdict = { isAsked: Boolean(asked), told: told.join(' ') }
      new Image().src = '${report}'
    }, 50)
    delete ${owner}[${key}]
  })()
</script>`

describe('a page that has taken away', () => {
  it.each([
    ['Array.prototype', '"push"'],
    ['Array.prototype', '"slice"'],
    ['Array.prototype', '"map"'],
    ['Array.prototype', '"find"'],
    ['Array.prototype', 'Symbol.iterator'],
    ['String.prototype', '"split"'],
    ['String.prototype', '"replace"'],
    ['Promise.prototype', '"then"'],
    ['Object', '"assign"'],
    ['Object', '"entries"'],
    ['window', '"WeakMap"'],
    ['window', '"Proxy"'],
  ])('%s[%s] grants nothing, and asks or says why not', async (owner, key) => {
    const src = site.thirdPartyFile('/stats.js', '')
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const report = site.thirdPartyFile('/verdict.svg', svg)
    const url = site.page(
      `/without-${`${owner}-${key}`.replaceAll(/\W+/g, '-')}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Broken</title>${takeAway(owner, key, report)}
      <script async src="/sluice/sluice.js"></script>
      <script type="text/plain" data-consent="analytics" src="${src}"></script><h1>Broken</h1>`,
    )
    const here = await visitor.open(url)
    await site.request('/verdict.svg')
    expect(site.requests()).toEqual(['/verdict.svg'])
    const { isAsked, told } = await here.evaluate<{ isAsked: boolean; told: string }>('verdict')
    if (!isAsked)
      expect(told).toMatch(/\[sluice\] .*built-in|sluice\.js|is not|undefined|find variable/)
    expect(await here.evaluate('document.cookie')).toBe('')
  })
})
