import type { QuestionTexts } from './texts.js'

export const enQuestion: QuestionTexts = {
  language: 'en',
  direction: 'ltr',

  title: 'Your privacy choice',
  question:
    '{controller} would like to store and read data on your device, such as cookies, for: {categories}.',
  assurance: 'This happens only if you agree. You can change your mind at any time.',
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
  saved: 'Your choices have been saved.',

  categories: {
    necessary: { title: 'Necessary' },
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing' },
  },
  services: {},
}
