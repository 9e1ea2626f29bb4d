interface OptionForm {
  key: string
  form: RegExp
  takes: string
}

/** Throws a TypeError for a value that is not of its form. */
export function checkOption(value: unknown, { key, form, takes }: OptionForm): void {
  if (form.test(value as string)) return
  const retired = /^UA-/i.test(value as string) ? '; UA-… ids are retired' : ''
  throw new TypeError(`[sluice] ${key}: got ${JSON.stringify(value)}, takes ${takes}${retired}`)
}
