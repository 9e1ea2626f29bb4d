import { chromium } from 'playwright'
import { browsers } from '../../tools/browsers.mjs'
import { WrongOption } from '../options.mjs'

/**
 * Chromium, and nothing of it that would disturb a measure.
 * @throws {WrongOption} if Chromium is not installed
 */
export function openBrowser() {
  // Chromium with windows, which nobody sees, is kept busy by them.
  const executablePath = browsers().headlessShell ?? browsers().chromium
  if (!executablePath)
    throw new WrongOption(
      'Nothing was measured: Chromium is not installed. Run `node tools/ensure-browsers.mjs`, or say where it is: CHROMIUM_PATH.',
    )
  return chromium.launch({
    executablePath,
    args: [
      // Inside a container the sandbox of Chromium cannot be had.
      '--no-sandbox',
      '--disable-background-networking',
      // Rubbish is collected when a measure asks for it.
      '--js-flags=--expose-gc',
      // A peer that recognises drivers would ask nobody.
      '--disable-blink-features=AutomationControlled',
      // No address but this computer's is reached.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  })
}
