import type { Service } from '@sluice/core'

const KEY = 'feedback_answers'

let widget: HTMLElement | undefined

/**
 * A service of the app's own: it asks whether a page helped, and counts the answers in this browser.
 * What it needs to say of itself stands beside what it does.
 */
export const feedback = {
  name: 'feedback',
  title: 'Page feedback',
  category: 'analytics',
  provider: 'Wrenfield Learning',
  purpose: 'Asks whether a page helped you, and remembers that you answered.',
  storage: [
    { name: KEY, kind: 'localStorage', duration: 'until you withdraw', purpose: 'Your answers' },
  ],
  onGrant() {
    widget ??= createWidget()
    document.querySelector('main')?.append(widget)
  },
  // It can be taken out of the page again, so it needs no reload. Its storage is erased by Sluice.
  onDeny() {
    widget?.remove()
    widget = undefined
  },
} as const satisfies Service

function createWidget(): HTMLElement {
  const form = document.createElement('form')
  form.className = 'feedback'
  form.setAttribute('aria-label', 'Feedback')
  const question = document.createElement('p')
  question.textContent = 'Does this page help you?'
  question.setAttribute('role', 'status')
  const answers = ['Yes', 'No'].map((answer) => {
    const button = document.createElement('button')
    button.type = 'submit'
    button.value = answer
    button.textContent = answer
    return button
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = (event.submitter as HTMLButtonElement).value
    remember(answer)
    question.textContent = 'Thank you.'
    for (const button of answers) button.remove()
  })
  form.append(question, ...answers)
  return form
}

function remember(answer: string): void {
  const answers: string[] = JSON.parse(localStorage.getItem(KEY) ?? '[]')
  localStorage.setItem(KEY, JSON.stringify([...answers, answer]))
}
