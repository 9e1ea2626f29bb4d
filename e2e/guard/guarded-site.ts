import { beforeAll } from 'vitest'
import { svg } from '../gate/held.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { insertionWays } from './insertion-ways.js'

const cors = { headers: { 'access-control-allow-origin': '*' } }

interface GuardedPage {
  /** Above the guard. */
  first?: string
  head?: string
  body?: string
  /** In place of the JSON that declares the vendor. */
  config?: string
  /** Of the vendor, beside its folder. */
  hosts?: string[]
}

export const granted: string = recordCookie(['analytics', 'marketing', 'vendor'])
export const denied: string = recordCookie(['analytics'], ['marketing', 'vendor'])

/** A site with the guard; on the other origin the folder `/vendor` is a service's, `/other` is nobody's. */
export function useGuardedSite() {
  const site = useSite()
  let pages = 0

  beforeAll(() => {
    // The guard alone is judged: the cut-off would stop a part of this too.
    const none = 'document.currentScript.sluice = () => ({ createCutOff() {} })'
    site.file('/sluice/sluice-cut-off.js', none)
    for (const folder of ['/vendor', '/other']) {
      const names = ['a', 'b', 'c', 'd', ...insertionWays.keys()]
      for (const name of names) {
        site.thirdPartyFile(`${folder}/${name}.svg`, svg, { type: 'image/svg+xml' })
        site.thirdPartyFile(`${folder}/${name}.js`, `log.push('${folder}/${name}.js')`)
        site.thirdPartyFile(`${folder}/${name}.html`, 'frame', { type: 'text/html' })
        site.thirdPartyFile(`${folder}/${name}.css`, '')
        site.thirdPartyFile(`${folder}/${name}.json`, '{}', cors)
      }
    }
  })

  const vendor = () => site.thirdParty('/vendor')
  const other = () => site.thirdParty('/other')
  const json = (hosts: string[] = []) =>
    JSON.stringify({
      services: [
        {
          name: 'vendor',
          category: 'marketing',
          provider: 'Them',
          hosts: [vendor().replace('http://', '').concat('/*'), ...hosts],
        },
      ],
      reload: 'never',
    })

  return {
    site,
    vendor,
    other,
    json,
    /** Which of the two folders' files were asked for. */
    requestsIn: (folder: '/vendor' | '/other') =>
      site.requests().filter((path) => path.startsWith(`${folder}/`)),
    /** Gives the address of a new page. */
    page: ({ first = '', head = '', body = '', config, hosts }: GuardedPage = {}): string =>
      site.page(
        `/guard/${pages++}`,
        taggedPage({
          head: `<script>window.vendor = '${vendor()}'; window.other = '${other()}'</script>${first}
          <script type="application/json" data-sluice="config">${config || json(hosts)}</script>
          <script src="/sluice/sluice-guard.js"></script>${head}`,
          body,
        }),
      ),
  }
}
