import { existsSync } from 'node:fs'
import { createExampleServer } from './create-server.mjs'

const wanted = Number(process.env.PORT) || 8080
const server = await createExampleServer({ port: wanted, allowNext: true })

if (server.port !== wanted) console.log(`Port ${wanted} is taken, so this is ${server.port}.`)
console.log(`
  The example site     ${server.site}/
  What leaves it       ${server.site}/traffic
  Proof of choices     ${server.site}/receipts`)
if (isBuilt('../web-app/dist/index.html'))
  console.log(`  The web app          ${server.site}/web-app/`)
if (isBuilt('../theming/dist/index.html'))
  console.log(`  Try the look         ${server.site}/theming/`)
if (isBuilt('../own-ui/dist/index.html'))
  console.log(`  A banner of its own  ${server.site}/own-ui/`)
console.log(`
  Open the first two side by side: until you choose, the list stays empty.
  Ctrl+C stops the server.
`)
if (!isBuilt('../../packages/embed/dist/sluice.js')) {
  console.warn('  The tag is not built yet, so no page will ask: run "npm run build".\n')
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

/** @param {string} file */
function isBuilt(file) {
  return existsSync(new URL(file, import.meta.url))
}
