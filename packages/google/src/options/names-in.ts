import type { Consent, Status } from '@sluice/core'

/** The categories and services of a policy, or those of one status. */
export const namesIn = (consent: Consent, status?: Status): string[] =>
  [...consent.policy.categories, ...consent.policy.services]
    .map(({ name }) => name)
    .filter((name) => !status || consent.status(name) === status)
