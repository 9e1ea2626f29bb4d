import { type CutOffOptions, createCutOff, type GuardedConsent } from '@sluice/core/cut-off'
import { googleHosts } from '@sluice/google/internal'

/** The cut-off of the tag: it knows Google's hosts, which the tag's services leave out. */
export const createGoogleCutOff = (
  { policy, granted, on }: GuardedConsent,
  options: CutOffOptions,
) =>
  createCutOff({ policy: { services: [...policy.services, ...googleHosts] }, granted, on }, options)
