import type { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'

type Site = ReturnType<typeof useSite>

interface GooglePage {
  google: object
  /** Further keys of the config. */
  config?: object
  /** Stands below the config and above the tag. */
  head?: string
  body?: string
}

/** What Google's own snippet defines, for page code. */
const gtag = `<script>
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
</script>`

/** Google as these pages know it: below a path, as a tag gateway serves it. The rest of its host is not Google's. */
export const googleHost = (site: Site): string => site.thirdParty('/metrics')

/** A page with the tag, its config as JSON, and a `gtag` for page code. */
export const googlePage = (
  site: Site,
  { google, config, head = '', body = '' }: GooglePage,
): string => {
  const json = JSON.stringify({ ...config, google: { host: googleHost(site), ...google } })
  return taggedPage({
    head: `<script type="application/json" data-sluice="config">${json}</script>${gtag}${head}`,
    body,
  })
}

/** Google's own snippet, as a CMS prints it. */
export const snippet = (site: Site, id: string): string =>
  `<script async src="${googleHost(site)}/gtag/js?id=${id}"></script>
   <script>gtag('js', new Date()); gtag('config', '${id}')</script>`

/** Every hit that reached Google: to whom, what, and under which consent state. */
export const hitsOf = (site: Site): string[] =>
  site
    .traffic()
    .filter(({ path }) => /\/(collect|conversion\/)$/.test(path))
    .map(({ query }) => `${query.tid} ${query.en ?? query.label} ${query.gcs ?? 'no gcs'}`)

/** The libraries that were asked for, by their id. */
export const librariesOf = (site: Site): (string | undefined)[] =>
  site
    .traffic()
    .filter(({ path }) => /gt(ag\/js|m\.js)$/.test(path))
    .map(({ query }) => query.id)
