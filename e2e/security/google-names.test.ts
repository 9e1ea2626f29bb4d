import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** Markup that an editor without scripts can put above the tag. */
const named: readonly string[] = [
  '<a id="dataLayer">x</a>',
  '<a id="dataLayer">x</a><a id="dataLayer">y</a>',
  '<form id="dataLayer"><input name="push"><input name="length"></form>',
  '<iframe name="dataLayer"></iframe>',
  '<img name="dataLayer">',
  '<a id="gtag">x</a>',
  '<form id="google_tag_manager"><input name="G-ONE"></form>',
  '<iframe name="google_tag_manager"></iframe>',
  '<a id="ga-disable-G-ONE">x</a>',
  '<img src="/gtag/js?id=G-ONE"><iframe src="/gtm.js?id=GTM-X"></iframe>',
]

it.each(named)(
  '%s does not keep Google from what was granted, nor gives it anything before',
  async (markup) => {
    const page = await visitor.open(
      site.page(
        '/named',
        taggedPage({
          head: `<body>${markup}`,
          tag: `data-google-analytics="G-ONE" data-google-host="${site.thirdParty('')}"`,
        }),
      ),
    )
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    const { query } = await site.request('/g/collect')
    expect(query).toMatchObject({ en: 'page_view', gcs: 'G111' })
    expect(await page.consoleErrors()).toEqual([])
  },
)
