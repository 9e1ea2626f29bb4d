import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { useAnyHost } from './any-host.js'
import { addressSpellings, hostSpellings, markupSpellings } from './spelt-addresses.js'

const site = useSite()
const visitor = useVisitor()
const anyHost = useAnyHost()
const stage = { site, visitor }

/** Page code that asks for the address in `url`; `attribute` is the same as markup writes it. */
const ways: readonly [how: string, code: string][] = [
  ['property', 'new Image().src = url'],
  ['fetch', 'fetch(url, { mode: "no-cors" }).catch(() => {})'],
  ['sendBeacon', 'navigator.sendBeacon(url)'],
  ['innerHTML', 'box.innerHTML = "<img src=" + attribute + ">"'],
  ['srcset', 'box.innerHTML = "<p><image srcset=" + attribute + ">"'],
  ['insertAdjacentHTML', 'box.insertAdjacentHTML("beforeend", "<IMG SRC=" + attribute + ">")'],
]

type Spelling = readonly [
  host: (typeof hostSpellings)[number],
  address: (typeof addressSpellings)[number],
  markup: (typeof markupSpellings)[number],
]
const [plainHost, ...hosts] = hostSpellings
const [plainAddress, ...addresses] = addressSpellings
const [plainMarkup, ...markups] = markupSpellings

/** Each spelling alone. */
const spellings: readonly Spelling[] = [
  [plainHost, plainAddress, plainMarkup],
  ...hosts.map((host): Spelling => [host, plainAddress, plainMarkup]),
  ...addresses.map((address): Spelling => [plainHost, address, plainMarkup]),
  ...markups.map((markup): Spelling => [plainHost, plainAddress, markup]),
]

const cases = spellings.flatMap(([[host, spellHost], [address, spell], [markup, write]], at) =>
  ways
    // A blank ends an address there, for the browser too.
    .filter(([way]) => way !== 'srcset' || !/\s/.test(spell(spellHost('name'), '')))
    .map(([way, code]) => ({
      name: `${way}: host ${host}, ${address}, ${markup}`,
      path: `${at}-${way}.svg`,
      /** The code with the address of a file of this name's. */
      write(name: string, path: string): string {
        const url = spell(`${spellHost(name)}:${anyHost.port()}`, path)
        const [address, attribute] = [url, write(url)].map((text) => JSON.stringify(text))
        return `{ const url = ${address}, attribute = ${attribute}, box = document.createElement('div'); ${code} }`
      },
    })),
)

describe('page code that spells an address in another way', () => {
  const seen = useSharedVisit(stage, async () => {
    const services = [
      { name: 'vendor', category: 'marketing', provider: 'V', hosts: ['vendor.localhost'] },
    ]
    const page = await visitor.open(
      site.page(
        '/spelling',
        taggedPage({
          head: `<script type="application/json" data-sluice="config">${JSON.stringify({ services, reload: 'never' })}</script>
            <script src="/sluice/sluice-guard.js"></script>`,
        }),
      ),
      { cookies: [recordCookie(['analytics'], ['marketing', 'vendor'])] },
    )
    await page.started()
    for (const name of ['vendor', 'other']) {
      const calls = cases.map(({ write, path }) => write(name, `/${name}/${path}`))
      await page.do(` ${calls.join('\n')} `)
    }
    await anyHost.await(cases.map(({ path }) => `/other/${path}`))
    await page.sentinel()
    return anyHost.asked()
  })

  it.each(cases)('does not reach a denied host by $name', ({ path }) => {
    expect(seen()).toContain(`/other/${path}`)
    expect(seen()).not.toContain(`/vendor/${path}`)
  })
})
