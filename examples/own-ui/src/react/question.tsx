import { AllButtons } from './all-buttons.js'

interface QuestionProps {
  /** Opens the preferences. */
  choose(): void
  /** Tells a screen reader. */
  say(text: string): void
}

export function Question({ choose, say }: QuestionProps) {
  return (
    <section id="question" aria-labelledby="question-title">
      <div>
        <h2 id="question-title">May we?</h2>
        <p>
          We would like to count your visits and to show videos of another company. Both store data
          on your device, and neither happens unless you agree. You can change your mind at any
          time. <a href="/privacy.html">Privacy notice</a>
        </p>
      </div>
      <div className="buttons">
        <AllButtons source="banner" decided={() => say('Your choice has been saved.')} />
        <button type="button" name="choose" onClick={choose}>
          Choose
        </button>
      </div>
    </section>
  )
}
