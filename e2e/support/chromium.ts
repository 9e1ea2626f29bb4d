import { chromium, type LaunchOptions } from 'playwright'
import { browsers } from '../../tools/browsers.mjs'
import { hostNames } from './host-names.js'

const options: LaunchOptions = {
  // Inside a container the sandbox of Chromium cannot be had.
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    // Nothing is seen: drawing in software that plays a graphics card takes longer.
    '--disable-gpu',
    `--host-resolver-rules=MAP ${hostNames.british} 127.0.0.1`,
  ],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
}

/** For all tests of a run. Chromium with windows spends most of its time on them, and now and then waits for one for ever. */
export const serveChromium = () => {
  const { headlessShell, chromium: windowed = '' } = browsers()
  return chromium.launchServer({ ...options, executablePath: headlessShell ?? windowed })
}

/** For one test file: the headless shell has no back/forward cache. */
export const launchWindowedChromium = () =>
  chromium.launch({ ...options, executablePath: browsers().chromium ?? '' })
