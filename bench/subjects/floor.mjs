import { readFileSync } from 'node:fs'
import { heldMarkup } from './held-markup.mjs'

/** What no consent tool can undercut. @type {import('./subject.mjs').Subject} */
export const floor = {
  name: 'floor',
  version: () => '',
  files: async () => ({ 'floor.js': readFileSync(new URL('floor.js', import.meta.url)) }),
  page: (setup) => ({
    head: `<script defer src="${setup.at}/floor.js"></script>`,
    body: heldMarkup(setup, 'type="text/plain"'),
  }),
  banner: { accept: '#accept' },
  about: 'a button, and nothing else: no question, no way to refuse, nothing watched',
}
