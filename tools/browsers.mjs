import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** For each program: what overrides the search, what it is called on PATH, and where it is that PATH does not lead. */
const programs = {
  chromium: {
    override: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  /** The same engine without windows: tests take half the time in it, where it is installed. */
  headlessShell: {
    override: 'HEADLESS_SHELL_PATH',
    names: ['chromium-headless-shell', 'chrome-headless-shell'],
    places: [],
  },
  firefox: {
    override: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: {
    override: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: [],
  },
  miniBrowser: {
    override: 'MINIBROWSER_PATH',
    names: [],
    places: [
      '/usr/lib/x86_64-linux-gnu', // Debian, Ubuntu
      '/usr/lib/aarch64-linux-gnu',
      '/usr/libexec', // Fedora
      '/usr/lib', // Arch
    ].flatMap((folder) => ['4.1', '4.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`)),
  },
  xvfb: { override: 'XVFB_PATH', names: ['Xvfb'], places: [] },
}

function find({ override, names, places }) {
  const chosen = process.env[override]
  if (chosen !== undefined) return existsSync(chosen) ? chosen : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...places].find((path) => existsSync(path))
}

/** Where the browsers of this computer are. Never downloads one. */
export function browsers() {
  const entries = Object.entries(programs).map(([name, program]) => [name, find(program)])
  return /** @type {Record<keyof typeof programs, string | undefined>} */ (
    Object.fromEntries(entries)
  )
}

/** The engines that tests can be run in, and the programs that each needs. */
export const engines = /** @type {const} */ ({
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitDriver', 'miniBrowser', 'xvfb'],
})

/** @returns {(keyof typeof engines)[]} */
export function installedEngines() {
  const found = browsers()
  return Object.keys(engines).filter((engine) => engines[engine].every((name) => found[name]))
}
