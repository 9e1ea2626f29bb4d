import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const env = {
  ...process.env,
  // Neither framework is to ask anybody while it builds.
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Only Cypress's types are used, and its binary does not come from the registry.
  CYPRESS_INSTALL_BINARY: '0',
}

function run(...given) {
  const { status } = spawnSync('npm', given, { cwd: 'frameworks', env, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

run('ci', '--no-audit', '--no-fund', '--prefer-offline')
for (const [name, built] of [
  ['astro', 'frameworks/astro/dist'],
  ['next', 'frameworks/next/out'],
]) {
  run('run', `build:${name}`)
  if (!existsSync(built)) throw new Error(`${name} has built nothing into ${built}`)
}
