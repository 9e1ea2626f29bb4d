import { problem } from '@sluice/core/page'

/** Says in the console that a key got what it does not take. Unlike `check` of core it throws nothing: the rest goes on. */
export const refuse = (key: string, takes: string, got: unknown): void =>
  console.error(problem(`${key} takes ${takes}`, got))
