import type { Texts } from '../texts.js'
import { enPurposes } from './en-purposes.js'

export const en: Texts = {
  language: 'en',
  direction: 'ltr',

  title: 'Your privacy choice',
  question:
    '{controller} would like to store and read data on your device, such as cookies, for: {categories}.',
  assurance: 'This happens only if you agree. You can change your mind at any time.',
  changed: {
    title: 'Something new to decide',
    question:
      '{controller} would now also like to store and read data on your device for: {items}.',
    assurance: 'This happens only if you agree. Your earlier choices still stand.',
  },
  optOut: {
    question:
      '{controller} stores and reads data on your device, such as cookies, for: {categories}.',
    assurance: 'You can refuse this now or at any time.',
  },
  signalHonoured: 'Opt-out request honoured: your browser sends the Global Privacy Control signal.',
  privacyPolicy: 'Privacy policy',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',

  preferencesTitle: 'Privacy preferences',
  preferencesIntro: 'Switch on what you agree to, then save.',
  alwaysOn: 'Always on',
  someOn: 'On: {count}',
  details: 'Details',
  save: 'Save choices',
  close: 'Close',
  saved: 'Your choices have been saved.',
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

  categories: {
    necessary: {
      title: 'Necessary',
      purpose: 'The site needs this to work, and to remember your choice.',
    },
    analytics: {
      title: 'Analytics',
      purpose: 'Measures which pages are visited and how they are used, to improve the site.',
    },
    marketing: {
      title: 'Marketing',
      purpose: 'Uses your visit to select advertising, here and on other sites, and to measure it.',
    },
  },
  services: {},
  ...enPurposes,
}
