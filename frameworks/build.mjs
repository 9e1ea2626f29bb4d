import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Neither framework is to ask anybody while it builds.
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }

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
