import { packaged } from './packaged.mjs'

const options = {
  type: 'opt-in',
  palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
}

/** https://github.com/osano/cookieconsent: what its wizard writes @type {import('./subject.mjs').Subject} */
export const osano = {
  name: 'osano',
  package: 'cookieconsent',
  files: async () => ({
    'cookieconsent.min.css': packaged('cookieconsent/build/cookieconsent.min.css'),
    'cookieconsent.min.js': packaged('cookieconsent/build/cookieconsent.min.js'),
  }),
  page: ({ at }) => ({
    head: `<link rel="stylesheet" href="${at}/cookieconsent.min.css">`,
    body: `<script src="${at}/cookieconsent.min.js"></script>
      <script>window.cookieconsent.initialise(${JSON.stringify(options)})</script>`,
  }),
  banner: { accept: '.cc-window .cc-allow', reject: '.cc-window .cc-deny' },
  releases: 'holds and releases nothing',
  about: 'a banner alone: it calls a function of the site, and holds nothing',
}
