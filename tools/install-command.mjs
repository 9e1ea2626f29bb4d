import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const apt = {
  manager: '/usr/bin/apt-get',
  install: 'apt-get install -y --no-install-recommends',
  packages: {
    // Debian has the shell apart: see browsers.mjs.
    chromium: 'chromium chromium-headless-shell',
    firefox: 'firefox-esr',
    webkitDriver: 'webkit2gtk-driver',
    miniBrowser: 'webkit2gtk-driver',
    xvfb: 'xvfb',
  },
}

const systems = [
  { ...apt, release: 'debian' },
  {
    ...apt,
    release: 'ubuntu',
    packages: { ...apt.packages, chromium: 'chromium-browser', firefox: 'firefox' },
  },
  { ...apt },
  {
    manager: '/usr/bin/dnf',
    install: 'dnf install -y',
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      webkitDriver: 'webkit2gtk4.1',
      miniBrowser: 'webkit2gtk4.1',
      xvfb: 'xorg-x11-server-Xvfb',
    },
  },
  {
    manager: '/usr/bin/pacman',
    install: 'pacman -S --noconfirm',
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      webkitDriver: 'webkit2gtk-4.1',
      miniBrowser: 'webkit2gtk-4.1',
      xvfb: 'xorg-server-xvfb',
    },
  },
  {
    manager: ['/opt/homebrew/bin/brew', '/usr/local/bin/brew'].find((path) => existsSync(path)),
    install: 'brew install --cask',
    asUser: true,
    packages: { chromium: 'google-chrome', firefox: 'firefox' },
  },
]

const release = () =>
  existsSync('/etc/os-release') && /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]

const isRoot = () => process.getuid?.() === 0
const sudoAsksNothing = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0

/**
 * What installs these programs here, or undefined where it cannot be told. `unattended` says that it can be run
 * without asking anybody.
 * @param {string[]} programs
 */
export function installCommand(programs) {
  const system = systems.find(
    (candidate) =>
      existsSync(candidate.manager ?? '') &&
      (candidate.release === undefined || candidate.release === release()),
  )
  const packages = new Set(programs.map((program) => system?.packages[program]))
  if (!system || packages.has(undefined)) return undefined
  const prefix = isRoot() || system.asUser ? '' : 'sudo '
  return {
    line: `${prefix}${system.install} ${[...packages].join(' ')}`,
    unattended: system.manager === apt.manager && (isRoot() || sudoAsksNothing()),
  }
}
