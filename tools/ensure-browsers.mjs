import { execSync } from 'node:child_process'
import { browsers, engines, installedEngines } from './browsers.mjs'
import { installCommand } from './install-command.mjs'

const names = Object.keys(engines)
// Without Chromium nothing could be said of the browser tests. REQUIRE_ENGINES=chromium,firefox,webkit asks for more.
const required = (process.env.REQUIRE_ENGINES || 'chromium').split(',')

function programsMissing(some) {
  const found = browsers()
  return some.flatMap((engine) => engines[engine]).filter((program) => !found[program])
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Whatever goes wrong here is told by what is missing afterwards. */
function install({ line, unattended }) {
  if (!unattended) return
  const update = line.replace(/apt-get .*/, 'apt-get update -qq')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`Installing what the browser tests need: ${line}`)
  for (const command of [update, line]) {
    try {
      execSync(command, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    } catch (error) {
      console.error(error.message)
    }
  }
}

const unknown = required.filter((engine) => !names.includes(engine))
if (unknown.length > 0) fail(`REQUIRE_ENGINES names ${unknown}. It takes: ${names}.`)

const missing = programsMissing(required)
const command = missing.length > 0 ? installCommand(missing) : undefined
if (command) install(command)

const lacking = required.filter((engine) => !installedEngines().includes(engine))
if (lacking.length > 0) {
  fail(
    `The browser tests need ${lacking.join(', ')}. ` +
      (command
        ? `To install: ${command.line}`
        : 'Install it, or say where it is: CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH.'),
  )
}

for (const engine of names.filter((name) => !installedEngines().includes(name))) {
  const line = installCommand(programsMissing([engine]))?.line
  console.warn(
    `SKIPPED: e2e ${engine}, which is not installed.${line ? ` To add it: ${line}` : ''}`,
  )
}
