import { heldMarkup } from './held-markup.mjs'
import { packaged } from './packaged.mjs'

const config = {
  privacyPolicyUrl: '/privacy',
  purposes: [
    { id: 'analytics', title: 'Analytics', cookies: [] },
    { id: 'marketing', title: 'Marketing', cookies: [] },
  ],
}

/** https://github.com/boscop-fr/orejime#getting-started @type {import('./subject.mjs').Subject} */
export const orejime = {
  name: 'orejime',
  package: 'orejime',
  files: async () => ({
    'orejime-standard-en.js': packaged('orejime/dist/orejime-standard-en.js'),
    'orejime-standard.css': packaged('orejime/dist/orejime-standard.css'),
  }),
  page: (setup) => ({
    head: `<script>window.orejimeConfig = ${JSON.stringify(config)}</script>
      <script src="${setup.at}/orejime-standard-en.js"></script>
      <link rel="stylesheet" href="${setup.at}/orejime-standard.css">`,
    body: `<template data-purpose="analytics">${heldMarkup(setup, '')}</template>`,
  }),
  banner: { accept: '.orejime-Banner-saveButton', reject: '.orejime-Banner-declineButton' },
}
