import { enPurposes } from './english-purposes.js'
import type { PreferencesTexts } from './texts.js'

export const enPreferences: PreferencesTexts = {
  changed: {
    title: 'Something new to decide',
    question:
      '{controller} would now also like to store and read data on your device for: {items}.',
    assurance: 'This happens only if you agree. Your earlier choices still stand.',
  },

  preferencesTitle: 'Privacy preferences',
  preferencesIntro: 'Switch on what you agree to, then save.',
  alwaysOn: 'Always on',
  someOn: 'On: {count}',
  details: 'Details',
  save: 'Save choices',
  close: 'Close',
  yourChoice: 'You decided on {date}. Number of your record: {id}.',
  download: 'Download your record',

  provider: 'Provider',
  storage: 'Stored on your device',
  location: 'Location of the data',
  safeguard: 'Safeguard for transfers abroad',

  cookie: 'cookie',
  localStorage: 'local storage',
  sessionStorage: 'session storage',
  duration: (duration) => duration,
  ...enPurposes,
}
