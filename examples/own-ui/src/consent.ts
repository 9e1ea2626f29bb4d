import { type Consent, createConsent } from '@sluice/core'

/** Counts the visits in this browser: a service that needs nobody else. */
const visitCounter = {
  name: 'visit-counter',
  title: 'Visit counter',
  category: 'statistics',
  provider: 'Wrenfield Learning',
  storage: [{ name: 'visits', kind: 'localStorage', duration: 'until erased' }],
  onGrant() {
    localStorage.setItem('visits', String(Number(localStorage.getItem('visits')) + 1))
  },
  // What it stored is erased by Sluice; nothing runs on, so the page need not reload.
  onDeny() {},
} as const

const video = {
  name: 'video',
  title: 'Vidstream',
  category: 'media',
  provider: 'Vidstream Ltd',
  storage: [{ name: 'video_session', duration: 'session' }],
  // The page itself takes the video away.
  onDeny() {},
} as const

/**
 * What this site asks about, in words of its own. Both variants, with React and without, draw this. As a `Consent` of any
 * name it takes the names that are read from its policy.
 */
export const consent: Consent = createConsent({
  revision: 1,
  categories: {
    necessary: {
      required: true,
      title: 'Necessary',
      purpose: 'Remembers what you choose here.',
    },
    statistics: {
      title: 'Statistics',
      purpose: 'Counts how often you visit, in this browser.',
    },
    media: {
      title: 'Videos',
      purpose: 'Shows videos of Vidstream, which learns that you watch them.',
    },
  },
  services: [visitCounter, video],
})
