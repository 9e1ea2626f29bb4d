import { execFileSync, spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

/** The lines of Node that are maintained: https://nodejs.org/en/about/previous-releases */
const versions = [20, 22, 24]

/** npm has each Node as a package, which changes nothing else on this computer. */
const folderOf = (/** @type {number} */ version) => {
  const given = ['--yes', '--package', `node@${version}`, '--call', 'which node']
  return dirname(execFileSync('npx', given, { encoding: 'utf8' }).trim())
}

for (const version of versions) {
  const given = ['run', '--project', 'built', 'tools/release/fresh-install.test.ts']
  const { status } = spawnSync('node_modules/.bin/vitest', [...given, '-t', 'runs in Node'], {
    env: { ...process.env, PATH: `${folderOf(version)}:${process.env.PATH}` },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}
