import type { Texts } from '@sluice/banner'

/** The language that the site asks for, and the parts that follow when it asks for another. */
export interface Speech {
  told: string | undefined
  readonly heard: Set<() => void>
  /** Loads the visitor's language; undefined is English. */
  load(): Promise<Texts | undefined>
}

/** Goes on in another language, in every part that speaks. */
export function tell(speech: Speech, language: string): void {
  speech.told = `${language}`
  for (const hear of speech.heard) hear()
}
