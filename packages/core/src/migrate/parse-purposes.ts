import { parseJson } from './parse-json.js'
import type { PeerChoice } from './peer-choice.js'

/**
 * Reads what Klaro and Orejime store: `{ "matomo": true, "youtube": false }`, without a time.
 * https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js
 */
export function parsePurposes(text: string): PeerChoice | undefined {
  const json = parseJson(text)
  if (!json) return
  const answers = Object.entries(json).flatMap(([name, granted]) =>
    typeof granted === 'boolean' ? { name, granted, kind: 'purpose' as const } : [],
  )
  return { answers }
}
