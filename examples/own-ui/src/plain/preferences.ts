import { consent } from '../consent.js'
import { plainWords } from '../plain-words.js'

const { categories } = consent.policy

/** One category: what it is for, who takes part, and a switch that is on only where it was granted. */
function drawCategory({ name, required, ...words }: (typeof categories)[number]) {
  const title = plainWords(words.title)
  const group = document.createElement('fieldset')
  const label = document.createElement(required ? 'strong' : 'label')
  const text = document.createElement('p')
  const services = consent.policy.services.filter(({ category }) => category === name)
  const providers = services.map((service) => `${plainWords(service.title)} (${service.provider})`)
  text.textContent = [plainWords(words.purpose), providers.join(', ')].filter(Boolean).join(' ')
  text.id = `${name}-purpose`
  if (required) label.append(`${title}: always on`)
  else {
    const input = document.createElement('input')
    input.type = 'checkbox'
    input.name = name
    input.checked = consent.granted(name)
    input.setAttribute('role', 'switch')
    input.setAttribute('aria-describedby', text.id)
    label.append(input, title)
  }
  group.setAttribute('aria-label', title)
  group.append(label, text)
  return group
}

/** Makes the dialog work, and returns what opens it. Escape and Close leave everything as it was. */
export function mountPreferences(
  dialog: HTMLDialogElement,
  say: (text: string) => void,
): () => void {
  const source = 'preferences'
  const decisions: Record<string, () => void> = {
    'reject-all': () => consent.rejectAll({ source }),
    'accept-all': () => consent.acceptAll({ source }),
    save() {
      const switches = [...dialog.querySelectorAll('input')]
      consent.decide(Object.fromEntries(switches.map(({ name, checked }) => [name, checked])), {
        source,
      })
    },
  }
  dialog.addEventListener('click', ({ target }) => {
    const decide = decisions[(target as HTMLButtonElement).name]
    if (!decide) return
    decide()
    dialog.close()
    say('Your choice has been saved.')
  })
  return () => {
    dialog.querySelector('#switches')?.replaceChildren(...categories.map(drawCategory))
    dialog.showModal()
  }
}
