import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  base: '/own-ui/',
  // Inside this repository the packages are built from their sources. An app elsewhere needs no such line.
  resolve: { conditions: ['@sluice/source', ...defaultClientConditions] },
  build: { rollupOptions: { input: ['index.html', 'react.html'] } },
})
