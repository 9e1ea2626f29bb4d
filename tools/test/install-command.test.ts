// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { installCommand } from '../install-command.mjs'

const computer = { managers: [], release: undefined, isRoot: false, sudoAsksNothing: false }
const debian = { ...computer, managers: ['/usr/bin/apt-get'], release: 'debian' }
const fedora = { ...computer, managers: ['/usr/bin/dnf'], release: 'fedora' }
const arch = { ...computer, managers: ['/usr/bin/pacman'], release: 'arch' }
const mac = { ...computer, managers: ['/opt/homebrew/bin/brew'] }
const webkit = ['webkitDriver', 'miniBrowser', 'xvfb']

describe('the one command', () => {
  it.each([
    [
      'Debian',
      debian,
      'sudo apt-get install -y --no-install-recommends chromium chromium-headless-shell',
    ],
    [
      'Ubuntu',
      { ...debian, release: 'ubuntu' },
      'sudo apt-get install -y --no-install-recommends chromium-browser',
    ],
    [
      'a system with apt',
      { ...debian, release: 'mint' },
      'sudo apt-get install -y --no-install-recommends chromium chromium-headless-shell',
    ],
    ['Fedora', fedora, 'sudo dnf install -y chromium'],
    ['Arch', arch, 'sudo pacman -S --noconfirm --needed chromium'],
    ['a Mac', mac, 'brew install --cask google-chrome'],
  ])('on %s', (_, computer, line) => {
    expect(installCommand(['chromium'], computer)?.line).toBe(line)
  })

  it('needs no sudo as root, and names each package once', () => {
    expect(installCommand(webkit, { ...debian, isRoot: true })?.line).toBe(
      'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb',
    )
  })

  it.each([
    ['a computer without a package manager', computer, ['chromium']],
    ['an engine that the system does not have', mac, webkit],
    ['nothing that is missing', debian, []],
  ])('there is no command for %s', (_, computer, programs) => {
    expect(installCommand(programs, computer)).toBeUndefined()
  })
})

describe('without asking', () => {
  it.each([
    ['root', { ...debian, isRoot: true }, ['apt-get update -qq', /^apt-get install -y .*chromium/]],
    [
      'who may use sudo',
      { ...debian, sudoAsksNothing: true },
      ['sudo apt-get update -qq', /^sudo apt-get install/],
    ],
    ['root on Fedora', { ...fedora, isRoot: true }, ['dnf install -y chromium']],
    ['root on Arch', { ...arch, isRoot: true }, ['pacman -S --noconfirm --needed chromium']],
    ['anybody else', debian, []],
    ['the user of a Mac', { ...mac, sudoAsksNothing: true }, []],
  ])('%s', (_, computer, commands) => {
    const { unattended = [] } = installCommand(['chromium'], computer) ?? {}
    expect(unattended).toEqual(
      commands.map((command) =>
        typeof command === 'string' ? command : expect.stringMatching(command),
      ),
    )
  })
})
