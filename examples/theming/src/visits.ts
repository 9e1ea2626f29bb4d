import { type Consent, createConsent, memoryStorage, type Service } from '@sluice/core'

const services = [
  {
    name: 'counter',
    title: 'Example Counter',
    category: 'analytics',
    provider: 'Example Metrics Ltd',
    purpose: 'Counts visits and shows how the site is used.',
    privacyPolicy: 'https://metrics.example/privacy',
    location: 'Ireland',
    storage: [
      { name: '_count', duration: '2 years', purpose: 'Tells visitors apart' },
      { name: 'count_state', kind: 'localStorage', duration: 'until erased' },
    ],
  },
  {
    name: 'video',
    title: 'Example Video',
    category: 'marketing',
    provider: 'Example Video Inc.',
    purpose: 'Shows our films. The host learns which page you are on.',
    privacyPolicy: 'https://video.example/privacy',
    location: 'United States',
    safeguard: 'Standard contractual clauses',
    storage: [{ name: 'vid_*', duration: '180 days', purpose: 'Remembers the volume' }],
  },
  {
    name: 'session',
    title: 'Login',
    category: 'necessary',
    provider: 'Wrenfield',
    storage: [{ name: 'session', duration: 'session', purpose: 'Keeps you logged in' }],
  },
] as const satisfies readonly Service[]

const now = Math.floor(Date.now() / 1000)
const record = (granted: string, denied: string): string =>
  `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${now}&y=${granted}&n=${denied}`

/** What the visitor has answered before. */
const stored: Readonly<Record<string, string>> = {
  news: record('analytics.counter', 'marketing'),
  decided: record('analytics.counter', 'marketing.video'),
}

/** A consent that keeps its record as long as the page lives. */
export const createVisit = (visit: string): Consent =>
  createConsent({
    categories: {
      necessary: { required: true },
      analytics: {},
      marketing: { sale: true },
    },
    services,
    model: visit === 'opt-out' ? 'opt-out' : 'opt-in',
    storage: memoryStorage(stored[visit]),
  }) as Consent
