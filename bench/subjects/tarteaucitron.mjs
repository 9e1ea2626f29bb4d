import { packaged } from './packaged.mjs'

const file = (path) => packaged(`tarteaucitronjs/${path}`)

const parameters = {
  privacyUrl: '/privacy',
  orientation: 'bottom',
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
}

/** A service of the site's own, which loads the held scripts: the catalogue has none with a list of addresses. */
const custom = (held) => `tarteaucitron.services.measuring = {
  key: 'measuring', type: 'analytic', name: 'Measuring', needConsent: true, cookies: [],
  js() { for (const src of ${JSON.stringify(held)}) tarteaucitron.addScript(src) },
}
;(tarteaucitron.job = tarteaucitron.job || []).push('measuring')`

const gtag = ({ id }) => `tarteaucitron.user.gtagUa = '${id}'
;(tarteaucitron.job = tarteaucitron.job || []).push('gtag')`

/** https://github.com/AmauriC/tarteaucitron.js#how-to-use @type {import('./subject.mjs').Subject} */
export const tarteaucitron = {
  name: 'tarteaucitron',
  package: 'tarteaucitronjs',
  // Minified, which its readme leaves out: the files that a careful site would take.
  files: async () => ({
    'tarteaucitron.min.js': file('tarteaucitron.min.js'),
    'tarteaucitron.services.min.js': file('tarteaucitron.services.min.js'),
    'lang/tarteaucitron.en.min.js': file('lang/tarteaucitron.en.min.js'),
    'css/tarteaucitron.min.css': file('css/tarteaucitron.min.css'),
  }),
  page: ({ at, held, google }) => ({
    head: `<script src="${at}/tarteaucitron.min.js"></script>
      <script>var tarteaucitronForceLanguage = 'en'
      tarteaucitron.init(${JSON.stringify(parameters)})</script>`,
    body: `<script>${google ? gtag(google) : custom(held)}</script>`,
  }),
  banner: { accept: '#tarteaucitronPersonalize2', reject: '#tarteaucitronAllDenied2' },
  about: 'its held scripts are listed in a service of the site’s own: it has no held markup',
}
