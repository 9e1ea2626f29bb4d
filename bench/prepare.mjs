import { spawnSync } from 'node:child_process'

/** @param {string} command @param {readonly string[]} given @param {string} [cwd] */
function run(command, given, cwd) {
  const { status } = spawnSync(command, given, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  return status === 0
}

/** Installs the workspace and builds the files of the tag, and finds Chromium; the process ends where one of these fails. */
export function buildSluice() {
  console.error('Installing and building …')
  const isDone =
    run('npm', ['run', 'setup']) &&
    run('npm', ['run', 'build', '--', '--silent']) &&
    run('node', ['tools/ensure-browsers.mjs'])
  if (!isDone) process.exit(1)
}

/**
 * Installs the peers. Where that fails, those that are there from before are measured, and the report names the others.
 */
export function installPeers() {
  const given = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts']
  if (!run('npm', given, 'bench')) console.error('The peers could not be installed: see above.')
}
