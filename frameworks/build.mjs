import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPacked } from '../tools/release/install-packed.mjs'
import { packPackages } from '../tools/release/pack-packages.mjs'

const env = {
  ...process.env,
  // Neither framework is to ask anybody while it builds.
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Only Cypress's types are used, and its binary does not come from the registry.
  CYPRESS_INSTALL_BINARY: '0',
}

if (!existsSync('packages/embed/dist/sluice.js'))
  throw new Error('The packages are not built yet: npm run build')

function run(...given) {
  const options = {
    cwd: 'frameworks',
    env,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  }
  const { status, stdout } = spawnSync('npm', given, options)
  process.stdout.write(stdout)
  if (status !== 0) process.exit(1)
  return stdout
}

run('ci', '--no-audit', '--no-fund', '--prefer-offline')
installPacked('frameworks', await packPackages())
for (const [name, built] of [
  ['astro', 'frameworks/astro/dist'],
  ['next', 'frameworks/next/out'],
  ['next-prerender', 'frameworks/next-prerender/.next'],
]) {
  const said = run('run', `build:${name}`)
  // Next warns of what it cannot prerender, and goes on. A fresh machine has no cache, and a build here needs none.
  const warnings = said.match(/⚠(?! No build cache found).*/g)
  if (warnings) throw new Error(`${name} warns: ${warnings.join('; ')}`)
  if (!existsSync(built)) throw new Error(`${name} has built nothing into ${built}`)
}
