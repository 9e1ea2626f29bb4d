import { loadLanguage } from './load-language.js'
import type { LoadPart } from './parts.js'
import type { Speech } from './speech.js'

/** Makes the speech that all parts share. It begins in the language that the site asks for. */
export function createSpeech(loadPart: LoadPart, told: string | undefined): Speech {
  const speech: Speech = {
    told,
    heard: new Set(),
    load: () => loadLanguage(loadPart, speech.told),
  }
  return speech
}
