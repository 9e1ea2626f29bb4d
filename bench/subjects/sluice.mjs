import { readdirSync, readFileSync } from 'node:fs'

const built = new URL('../../packages/embed/dist/', import.meta.url)
const { version } = JSON.parse(
  readFileSync(new URL('../../packages/embed/package.json', import.meta.url), 'utf8'),
)

/** A service with hosts of its own, which page code could ask for. */
const guard = (at) => `<script type="application/json" data-sluice="config">
  { "services": [{ "name": "vendor", "category": "marketing", "provider": "Them", "hosts": ["*.vendor.example"] }] }
  </script><script src="${at}/sluice-guard.js"></script>`

/** As docs/start.md and docs/gating.md say. @type {import('./subject.mjs').Subject} */
export const sluice = {
  name: 'sluice',
  guards: true,
  version: () => version,
  files: async () =>
    Object.fromEntries(
      readdirSync(built)
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name, readFileSync(new URL(name, built))]),
    ),
  page: ({ at, held, google, guards }) => ({
    head: `${guards ? guard(at) : ''}<script async src="${at}/sluice.js" data-controller="Example Ltd" data-privacy-policy="/privacy"${
      google ? ` data-google-analytics="${google.id}" data-google-host="${google.host}"` : ''
    }></script>`,
    body: held
      .map((src) => `<script type="text/plain" data-consent="analytics" src="${src}"></script>`)
      .join('\n'),
  }),
  banner: { host: 'sluice-banner', accept: '[part~=accept-all]', reject: '[part~=reject-all]' },
}
