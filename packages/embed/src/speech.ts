/** Which language the site asks for, and who goes on in another when it asks for that. */
export interface Speech {
  told: string | undefined
  readonly heard: Set<() => void>
}

/** Goes on in another language, in every part that speaks. */
export function tell(speech: Speech, language: string): void {
  speech.told = `${language}`
  for (const hear of speech.heard) hear()
}
