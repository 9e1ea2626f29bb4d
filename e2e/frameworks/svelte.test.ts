import { compile } from 'svelte/compiler'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { bundle, runOnServer } from './bundle.js'
import { deferred } from './deferred.js'

const site = useSite()
const visitor = useVisitor()

const component = `
<script>
  let { film, script, start = 'home' } = $props()
  let route = $state(start)
  if (typeof window === 'object') window.go = (name) => { route = name }
</script>
<main>
  {#if route === 'home'}
    <h1>Home</h1>
    <iframe id="film" title="Film" width="640" height="360" data-consent="marketing" data-consent-src={film}></iframe>
    <svelte:element this={'script'} type="text/plain" data-consent="analytics" src={script}></svelte:element>
    <p>End</p>
  {:else if route === 'markup'}
    <h1>Markup</h1>
    {@html '<script type="text/plain" data-consent="analytics" src="' + script + '"></' + 'script><p id="inside">Inside</p>'}
    <p>End</p>
  {:else if route === 'content'}
    <h1>Content</h1>
    {@html '<template data-consent="marketing"><p id="inside">Inside</p></template>'}
    <p>End</p>
  {:else}
    <h1>About</h1>
  {/if}
</main>`
const compiled = (generate: 'client' | 'server'): string =>
  compile(component, { generate, name: 'App', dev: false }).js.code

describe('Svelte', () => {
  let code = ''
  let drawn = ''
  const urls = () => ({
    film: site.thirdPartyFile('/film.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    script: site.thirdPartyFile('/s.js', "log.push('s')"),
  })

  beforeAll(async () => {
    code = await bundle(
      `import { hydrate, flushSync } from 'svelte'
      ${compiled('client').replace('export default function', 'function')}
      Object.assign(window, { flushSync, start: (props) => hydrate(App, { target: app, props }) })`,
    )
    const { draw } = await runOnServer<{ draw(props: object): string }>(
      `import { render } from 'svelte/server'
      ${compiled('server').replace('export default function', 'function')}
      export const draw = (props) => render(App, { props }).body`,
    )
    drawn = draw(urls())
  })
  const open = (path: string, cookies: string[] = [], app = '') => {
    site.file('/svelte.js', code)
    const body = `<script src="/svelte.js"></script><div id="app">${drawn}</div>${app}`
    return visitor.open(site.page(`/svelte${path}`, taggedPage({ body })), { cookies })
  }
  const hydrate = () => `void (start(${JSON.stringify(urls())}), flushSync())`
  const go = (route: string) => `void (go('${route}'), flushSync())`
  const words = 'document.querySelector("main").textContent.trim()'

  it('what a server drew held hydrates under its placeholder, with the very nodes', async () => {
    const app = deferred(site, `window.film = document.querySelector("#film"); ${hydrate()}`)
    const page = await open('/hydrate', [], app)
    await page.see('placeholder', 'sluice-placeholder')
    await until('the host is named', async () => (await page.consoleWarnings())[0])
    expect(await page.evaluate('document.querySelector("#film") === film')).toBe(true)
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('s')")
    await site.request('/film.svg')
    await page.evaluate(go('about'))
    expect(await page.evaluate(words)).toBe('About')
    await page.sentinel()
    expect(site.requests().sort()).toEqual(['/film.svg', '/s.js'])
    expect(await page.evaluate('log')).toEqual(['s'])
    // The film is on another host, and no service declares that.
    const undeclared = expect.stringContaining('services takes one with hosts')
    expect([await page.consoleErrors(), await page.consoleWarnings()]).toEqual([[], [undeclared]])
  })

  it.each(['home', 'markup'])(
    'a route removes the script of "%s", which had been added late and was released, and the page lives',
    async (route) => {
      const page = await open(`/granted-${route}`, [grantedAll])
      await page.waitFor("log.includes('s')")
      await page.evaluate(hydrate())
      await page.evaluate(go('about'))
      expect(await page.evaluate(words)).toBe('About')
      await page.evaluate(go(route))
      await page.waitFor('log.length === 2')
      await page.evaluate(go('about'))
      await page.waitFor(`${words} === 'About'`)
      await page.waitFor('document.querySelector("main").children.length === 1')
      expect([await page.consoleErrors(), await page.consoleWarnings()]).toEqual([[], []])
    },
  )

  it('a route that removes a released template takes its content along', async () => {
    const page = await open('/content', [grantedAll])
    await page.waitFor("log.includes('s')")
    await page.evaluate(hydrate())
    await page.evaluate(go('content'))
    await page.waitFor('Boolean(document.querySelector("#inside"))')
    await page.evaluate(go('about'))
    await page.waitFor('!document.querySelector("#inside")')
    expect(await page.evaluate(words)).toBe('About')
    expect([await page.consoleErrors(), await page.consoleWarnings()]).toEqual([[], []])
  })
})
