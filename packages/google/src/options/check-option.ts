import { check } from '@sluice/core/page'

/** Throws a TypeError for a value that is not of its form. `rule` is what its key takes. */
export const checkOption = (value: unknown, form: RegExp, rule: string): void =>
  check(form.test(value as string), value, rule)
