import { heldMarkup } from './held-markup.mjs'
import { packaged } from './packaged.mjs'

const config = {
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description:
            'We would like to measure how this page is used, and to show you advertising.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Strictly necessary', linkedCategory: 'necessary' },
            { title: 'Analytics', linkedCategory: 'analytics' },
            { title: 'Marketing', linkedCategory: 'marketing' },
          ],
        },
      },
    },
  },
}

/** https://cookieconsent.orestbida.com/essential/getting-started.html @type {import('./subject.mjs').Subject} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  files: async () => ({
    'cookieconsent.css': packaged('vanilla-cookieconsent/dist/cookieconsent.css'),
    'cookieconsent.umd.js': packaged('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  }),
  page: (setup) => ({
    head: `<link rel="stylesheet" href="${setup.at}/cookieconsent.css">
      <script defer src="${setup.at}/cookieconsent.umd.js"></script>
      <script type="module">CookieConsent.run(${JSON.stringify(config)})</script>`,
    body: heldMarkup(setup, 'type="text/plain" data-category="analytics"'),
  }),
  banner: {
    accept: '#cc-main .cm [data-role=all]',
    reject: '#cc-main .cm [data-role=necessary]',
  },
}
