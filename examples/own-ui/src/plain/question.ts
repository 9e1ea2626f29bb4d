import { consent } from '../consent.js'

export interface QuestionActions {
  /** Opens the preferences. */
  choose(): void
  /** Tells a screen reader. */
  say(text: string): void
}

/** Shows the question while something has still to be asked, here or because another tab changed it. */
export function mountQuestion(section: HTMLElement, { choose, say }: QuestionActions): void {
  const source = 'banner'
  const decisions: Record<string, () => void> = {
    'reject-all': () => consent.rejectAll({ source }),
    'accept-all': () => consent.acceptAll({ source }),
  }
  section.addEventListener('click', ({ target }) => {
    const { name } = target as HTMLButtonElement
    if (name === 'choose') choose()
    if (!decisions[name]) return
    decisions[name]()
    say('Your choice has been saved.')
  })

  const show = (): void => {
    section.hidden = consent.unset.length === 0
  }
  consent.subscribe(show)
  show()
}
