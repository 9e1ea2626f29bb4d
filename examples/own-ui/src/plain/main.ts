import { createGate } from '@sluice/core'
import { consent } from '../consent.js'
import { mountPreferences } from './preferences.js'
import { mountQuestion } from './question.js'

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind

createGate(consent)

const say = (text: string): void => {
  byId('status').textContent = text
}
const open = mountPreferences(byId<HTMLDialogElement>('preferences'), say)
mountQuestion(byId('question'), { choose: open, say })

byId('reopen').onclick = open
byId('withdraw').onclick = () => {
  consent.withdraw({ source: 'control' })
  say('Your consent has been withdrawn.')
}
