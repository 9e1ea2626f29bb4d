import { heldMarkup } from './held-markup.mjs'
import { packaged } from './packaged.mjs'

const config = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: { purposes: { analytics: 'Analytics', marketing: 'Marketing' } },
  },
  services: [
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'] },
    { name: 'marketing', title: 'Marketing', purposes: ['marketing'] },
  ],
}

const held = 'type="text/plain" data-type="application/javascript" data-name="analytics"'

/** https://klaro.org/docs/getting-started @type {import('./subject.mjs').Subject} */
export const klaro = {
  name: 'klaro',
  package: 'klaro',
  files: async () => ({ 'klaro.js': packaged('klaro/dist/klaro.js') }),
  page: (setup) => ({
    head: `<script>window.klaroConfig = ${JSON.stringify(config)}</script>
      <script defer src="${setup.at}/klaro.js"></script>`,
    body: heldMarkup(setup, held, 'data-src'),
  }),
  banner: { accept: '.klaro .cm-btn-success', reject: '.klaro .cn-decline' },
}
