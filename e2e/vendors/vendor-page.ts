import { bundle } from '../frameworks/bundle.js'
import type { useSite } from '../support/site.js'
import { callAll, standIn } from './stand-in.js'
import { askedVendors, libraryPath, optionsFor, type Vendor, withId } from './vendor-list.js'

type Site = ReturnType<typeof useSite>

export interface VendorPage {
  /** Attributes of scripts, such as their nonce. */
  attributes?: string
  reload?: 'auto' | 'never'
  headers?: Record<string, string>
}

const stubs = askedVendors.map(({ name, manifest }) => [name, manifest.stub ?? {}] as const)
export const callEach = (word: string): string =>
  `(${callAll})(${JSON.stringify(stubs)}, '${word}')`

/** Puts every vendor's library, and what is embedded of it, on the other origin. */
export function playVendors(site: Site): void {
  for (const vendor of askedVendors) {
    const { name, folder } = vendor
    const path = libraryPath(site, vendor)
    const hit = site.thirdPartyFile(`${folder}/hit`, '', { status: 204 })
    if (path) {
      const { stub, storage } = withId(site, vendor)
      const code = standIn({ name, stub, storage, hit })
      site.thirdPartyFile(path, code, { type: 'text/javascript' })
    } else site.thirdPartyFile(`${folder}/embed`, '<title>Embed</title>', { type: 'text/html' })
  }
}

/** What embeds of vendors the page holds. */
const embeds = (site: Site): string =>
  askedVendors
    .filter(({ manifest }) => !manifest.load)
    .map(
      ({ name, folder }) =>
        `<iframe data-consent="${name}" data-consent-src="${site.thirdParty(`${folder}/embed`)}" title="${name}"></iframe>`,
    )
    .join('')

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** An app with every vendor, as npm users write it. */
export const appCode = (): Promise<string> =>
  bundle(
    `import { createConsent, createGate, createScriptLoader } from '@sluice/core'
     import { createCutOff } from '@sluice/core/cut-off'
     ${askedVendors.map(({ name }) => `import { ${camel(name)} } from '@sluice/vendors/${name}'`).join('\n')}
     const { options, reload } = window.setup
     const services = [${askedVendors.map(({ name }) => `${camel(name)}(options['${name}'])`)}]
     window.consent = createConsent({ services, reload, loadScript: createScriptLoader() })
     createCutOff(window.consent)
     createGate(window.consent)`,
    { folder: 'packages/embed' },
  )

/** A page of that app; page code calls every global before it and after it. */
export function appPage(
  site: Site,
  code: string,
  { attributes = '', reload = 'auto', headers = {} }: VendorPage,
) {
  const options = Object.fromEntries(
    askedVendors.map((vendor: Vendor) => [vendor.name, optionsFor(site, vendor)]),
  )
  site.file('/app.js', code)
  return site.page(
    '/vendors',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vendors</title>
    <script ${attributes}>
      window.setup = ${JSON.stringify({ options, reload })}
      for (const name of ['_hsq', 'uetq', '_paq']) window[name] = [['call-before', name]]
    </script>
    <script ${attributes} src="/app.js"></script>
    <script ${attributes}>window.failed = ${callEach('call-early')}</script>
    </head><body><h1>Vendors</h1>${embeds(site)}</body></html>`,
    { headers },
  )
}

/** The same page with the one tag. */
export function tagPage(
  site: Site,
  _: string,
  { attributes = '', reload = 'auto', headers = {} }: VendorPage,
) {
  const vendors = Object.fromEntries(
    askedVendors.map((vendor: Vendor) => [vendor.name, optionsFor(site, vendor)]),
  )
  return site.page(
    '/vendors',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vendors</title>
    <script ${attributes}>
      for (const name of ['_hsq', 'uetq', '_paq']) window[name] = [['call-before', name]]
      window.sluice = [(sluice) => {
        window.consent = sluice.consent
        window.failed = ${callEach('call-early')}
      }]
    </script>
    <script type="application/json" data-sluice="config">${JSON.stringify({ vendors, reload, trustedTypesPolicy: 'sluice' })}</script>
    <script ${attributes} async src="/sluice/sluice.js"></script>
    </head><body><h1>Vendors</h1>${embeds(site)}</body></html>`,
    { headers },
  )
}

/** What reached a vendor, by its name: `library`, `embed`, and each hit as it was said. */
export function reached(site: Site, { folder, manifest }: Vendor): string[] {
  return site
    .traffic()
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, query }) =>
      path === `${folder}/hit` ? `${query.said}` : manifest.load ? 'asked' : 'embed',
    )
}
