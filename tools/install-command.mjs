const apt = {
  manager: '/usr/bin/apt-get',
  before: 'apt-get update -qq',
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

const brew = {
  install: 'brew install --cask',
  asUser: true,
  packages: { chromium: 'google-chrome', firefox: 'firefox' },
}

/** The first that the computer has. */
const systems = [
  { ...apt, release: 'debian' },
  {
    ...apt,
    release: 'ubuntu',
    packages: { ...apt.packages, chromium: 'chromium-browser', firefox: 'firefox' },
  },
  apt,
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
    install: 'pacman -S --noconfirm --needed',
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      webkitDriver: 'webkit2gtk-4.1',
      miniBrowser: 'webkit2gtk-4.1',
      xvfb: 'xorg-server-xvfb',
    },
  },
  { ...brew, manager: '/opt/homebrew/bin/brew' },
  { ...brew, manager: '/usr/local/bin/brew' },
]

/** Every package manager that is known here, by its path. */
export const managers = [...new Set(systems.map(({ manager }) => manager))]

/**
 * What installs these programs on a computer, or undefined where it cannot be told. `unattended` has the commands that do
 * it without asking anybody; none where somebody would be asked, or something of the user's own be changed.
 * @param {readonly string[]} programs
 * @param {import('./this-computer.mjs').Computer} computer
 */
export function installCommand(programs, { managers, release, isRoot, sudoAsksNothing }) {
  const system = systems.find(
    (candidate) =>
      managers.includes(candidate.manager) &&
      (candidate.release === undefined || candidate.release === release),
  )
  const packages = new Set(programs.map((program) => system?.packages[program]))
  if (!system || packages.size === 0 || packages.has(undefined)) return undefined
  const prefix = isRoot || system.asUser ? '' : 'sudo '
  const line = `${prefix}${system.install} ${[...packages].join(' ')}`
  const before = system.before ? [prefix + system.before] : []
  const asksNobody = !system.asUser && (isRoot || sudoAsksNothing)
  return { line, unattended: asksNobody ? [...before, line] : [] }
}
