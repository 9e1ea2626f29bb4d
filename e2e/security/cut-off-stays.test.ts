import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { useAnyHost } from './any-host.js'
import { hostSpellings } from './spelt-addresses.js'

const site = useSite()
const visitor = useVisitor()
const anyHost = useAnyHost()
const stage = { site, visitor }

/** Sends round after round, in each way and spelling, to a service's host and to nobody's; what fails is tried again. */
const library = `(hosts, port) => {
  const ways = [
    (url) => fetch(url, { mode: 'no-cors' }).catch(() => {}),
    (url) => navigator.sendBeacon(url),
    (url) => { new Image().src = url },
    (url) => new Image().setAttribute('src', url),
    (url) => new Image().setAttributeNS(null, 'src', url),
    (url) => { const x = new XMLHttpRequest(); x.open('GET', url); x.send() },
    (url) => { document.head.append(Object.assign(document.createElement('script'), { src: url })) },
    (url) => { const s = new EventSource(url); s.onerror = () => s.close() },
  ]
  let round = 0
  const send = () => {
    round += 1
    for (const [at, way] of ways.entries())
      for (const [name, host] of hosts)
        try { way('http://' + host + ':' + port + '/' + name + '/' + at + '/' + round) } catch {}
    setTimeout(send, 200)
  }
  send()
}`

describe('after a withdrawal from which no reload follows', () => {
  const seen = useSharedVisit(stage, async () => {
    const hosts = ['vendor', 'other'].flatMap((name) =>
      // Plain, and with a dot at its end.
      [hostSpellings[0], hostSpellings.at(-1)].map((one) => [name, one?.[1](name)]),
    )
    const services = [
      { name: 'vendor', category: 'marketing', provider: 'V', hosts: ['vendor.localhost'] },
    ]
    const page = await visitor.open(
      site.page(
        '/stays',
        taggedPage({
          head: `<script type="application/json" data-sluice="config">${JSON.stringify({ services, reload: 'never' })}</script>`,
          body: `<script type="text/plain" data-consent="vendor">(${library})(${JSON.stringify(hosts)}, ${anyHost.port()})</script>`,
        }),
      ),
      { cookies: [recordCookie(['analytics', 'marketing', 'vendor'])] },
    )
    await page.waitFor(
      '[...document.scripts].some(({ src, sluice }) => /cut-off/.test(src) && sluice)',
    )
    const roundOf = (path: string) => Number(path.split('/')[3])
    const last = () => Math.max(0, ...anyHost.asked().map(roundOf))
    await anyHost.await(['/vendor/0/2', '/other/0/2'])
    await page.evaluate('sluice.consent.decide({ marketing: false })')
    await page.sentinel()
    // What was on its way has arrived; what comes from now on was sent after the denial.
    const before = anyHost.asked().length
    const round = last()
    await anyHost.await(Array.from({ length: 8 }, (_, way) => `/other/${way}/${round + 3}`))
    await page.sentinel()
    return { before: anyHost.asked().slice(0, before), after: anyHost.asked().slice(before) }
  })

  it.each(Array.from({ length: 8 }, (_, way) => way))(
    'nothing goes to its hosts, however often it is tried: way %i',
    (way) => {
      const paths = (all: readonly string[], name: string) =>
        all.filter((path) => path.startsWith(`/${name}/${way}/`))
      expect(paths(seen().before, 'vendor')).not.toEqual([])
      expect(paths(seen().after, 'other')).not.toEqual([])
      expect(paths(seen().after, 'vendor')).toEqual([])
    },
  )
})
