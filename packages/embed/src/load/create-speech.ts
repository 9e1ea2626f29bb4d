import { loadLanguage } from './load-language.js'
import type { LoadPart } from './parts.js'
import type { Speech } from './speech.js'

/** Speaks as the site tells it to, in every part. */
export function createSpeech(loadPart: LoadPart, told: string | undefined): Speech {
  const speech: Speech = {
    told,
    heard: new Set(),
    load: () => loadLanguage(loadPart, speech.told),
  }
  return speech
}
