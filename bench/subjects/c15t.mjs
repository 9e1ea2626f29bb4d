const bundled = 'bundled-c15t'

/** @param {string} code of a module, which is bundled with what it imports, as a bundler of a site would */
async function bundle(code) {
  // Not above: the names of the peers are known before anything is installed.
  const { rollup } = await import('rollup')
  const { default: resolve } = await import('@rollup/plugin-node-resolve')
  const { default: terser } = await import('@rollup/plugin-terser')
  const bundle = await rollup({
    input: bundled,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === bundled ? `${import.meta.dirname}/entry.mjs` : null),
        load: (id) => (id.endsWith('/entry.mjs') ? code : null),
      },
      resolve({ browser: true }),
      terser({ ecma: 2020, compress: { passes: 2 } }),
    ],
    onwarn() {},
  })
  const { output } = await bundle.generate({ format: 'iife' })
  await bundle.close()
  return output[0].code
}

/** The banner of its guide “Building UI”, laid over the foot of the page. */
const banner = `
  const banner = document.createElement('div')
  banner.id = 'consent-banner'
  banner.setAttribute('role', 'dialog')
  banner.setAttribute('aria-label', 'Cookie consent')
  banner.style.cssText = 'position:fixed;inset:auto 0 0;background:#fff;padding:1rem;display:none'
  banner.innerHTML = \`<p>We use cookies to improve your experience.</p>
    <div><button id="consent-accept">Accept All</button>
    <button id="consent-reject">Reject</button>
    <button id="consent-customize">Customize</button></div>\`
  document.body.appendChild(banner)
  banner.querySelector('#consent-accept').addEventListener('click', () => consentStore.getState().saveConsents('all'))
  banner.querySelector('#consent-reject').addEventListener('click', () => consentStore.getState().saveConsents('necessary'))
  const show = (state) => { banner.style.display = state.activeUI === 'banner' ? 'block' : 'none' }
  consentStore.subscribe(show)
  show(consentStore.getState())`

/** https://c15t.com/docs/frameworks/javascript/quickstart @type {import('./subject.mjs').Subject} */
export const c15t = {
  name: 'c15t',
  package: 'c15t',
  files: async () => ({
    'c15t.js': await bundle(
      `import { getOrCreateConsentRuntime } from 'c15t'
       window.c15t = { getOrCreateConsentRuntime }`,
    ),
    'c15t-google.js': await bundle(
      `import { getOrCreateConsentRuntime } from 'c15t'
       import { gtag } from '@c15t/scripts/google-tag'
       window.c15t = { getOrCreateConsentRuntime, gtag }`,
    ),
  }),
  page: ({ at, held, google }) => ({
    head: `<script defer src="${at}/${google ? 'c15t-google' : 'c15t'}.js"></script>
      <script type="module">
        const { consentStore } = c15t.getOrCreateConsentRuntime({
          mode: 'offline',
          consentCategories: ['necessary', 'measurement', 'marketing'],
          scripts: ${
            google
              ? `[c15t.gtag({ id: '${google.id}', category: 'measurement' })]`
              : JSON.stringify(
                  held.map((src, index) => ({ id: `held-${index}`, src, category: 'measurement' })),
                )
          },
        })
        ${banner}
      </script>`,
    body: '',
  }),
  banner: { accept: '#consent-accept', reject: '#consent-reject' },
  about:
    'offline, which spares it the request to its server; the banner is that of its guide, for it draws none',
}
