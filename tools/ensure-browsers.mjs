import { execSync } from 'node:child_process'
import { browsers, engines, installedEngines } from './browsers.mjs'
import { installCommand } from './install-command.mjs'
import { thisComputer } from './this-computer.mjs'

const names = Object.keys(engines)
// Without Chromium nothing could be said of the browser tests. REQUIRE_ENGINES=chromium,firefox,webkit asks for more.
const required = (process.env.REQUIRE_ENGINES || 'chromium').split(',')
const missing = () => names.filter((name) => !installedEngines().includes(name))

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** What installs what these engines still lack. */
function commandFor(some) {
  const found = browsers()
  const lacking = some.flatMap((engine) => engines[engine]).filter((program) => !found[program])
  return installCommand(lacking, thisComputer())
}

/** Whatever goes wrong here is told by what is missing afterwards. */
function run(command) {
  try {
    execSync(command, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (error) {
    console.error(error.message)
  }
}

const unknown = required.filter((engine) => !names.includes(engine))
if (unknown.length > 0) fail(`REQUIRE_ENGINES names ${unknown}. It takes: ${names}.`)

const command = commandFor(required)
if (command?.unattended.length) {
  console.log(`Installing what the browser tests need: ${command.line}`)
  command.unattended.forEach(run)
}

const lacking = missing().filter((engine) => required.includes(engine))
if (lacking.length > 0) {
  fail(
    `The browser tests need ${lacking.join(', ')}. ` +
      (command
        ? `To install: ${command.line}`
        : 'Install it, or say where it is: CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH.'),
  )
}

for (const engine of missing()) {
  const line = commandFor([engine])?.line
  console.warn(
    `SKIPPED: e2e ${engine}, which is not installed.${line ? ` To add it: ${line}` : ''}`,
  )
}
