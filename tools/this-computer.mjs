import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { managers } from './install-command.mjs'

/**
 * @typedef {object} Computer What decides how something is installed on a computer.
 * @property {readonly string[]} managers the package managers that it has, by their paths
 * @property {string | undefined} release the name of its system, as /etc/os-release has it
 * @property {boolean} isRoot
 * @property {boolean} sudoAsksNothing
 */

/** @returns {Computer} */
export function thisComputer() {
  const isRoot = process.getuid?.() === 0
  return {
    managers: managers.filter((path) => existsSync(path)),
    release: existsSync('/etc/os-release')
      ? /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
      : undefined,
    isRoot,
    sudoAsksNothing: !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
  }
}
