import type { Consent } from '../types.js'
import type { Complain } from './complain.js'
import { createConditions } from './conditions.js'
import { createJudge } from './judge.js'
import { createStates } from './states.js'

export type Marks = ReturnType<typeof createMarks>

/** What the gate knows of marked elements. Unlike the gate it releases nothing. */
export const createMarks = (consent: Pick<Consent, 'granted'>, complain: Complain) => ({
  ...createConditions(consent),
  ...createStates(complain),
  ...createJudge(),
})
