import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()
const require = createRequire(import.meta.url)

/** A file that a vendor publishes, as its own host serves it. */
const published = (name: string, file: string): string =>
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8')

it('Vimeo’s own player library finds its frame once that is released', async () => {
  const library = site.file('/vimeo-player.js', published('@vimeo/player', 'dist/player.js'))
  site.thirdPartyFile('/vendors/vimeo/video/1', '<title>Film</title>', { type: 'text/html' })
  const src = site.thirdParty('/vendors/vimeo/video/1')
  const page = await visitor.open(
    site.page(
      '/real-vimeo',
      taggedPage({
        tag: 'data-vendor-vimeo',
        head: `<script src="${library}"></script>`,
        body: `<iframe id="film" width="640" height="360" title="Film" data-consent="vimeo" data-consent-src="${src}"></iframe>`,
      }),
    ),
  )
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  await page.press('accept-all')
  await site.request('/vendors/vimeo/video/1')
  expect(await page.evaluate('document.getElementById("film").src')).toBe(src)
  await page.evaluate('void sluice.consent.withdraw()')
  await page.waitFor(`document.getElementById('film')?.getAttribute('src') !== '${src}'`)
})
