interface IdForm {
  key: string
  form: RegExp
  takes: string
}

/** Throws a TypeError for an id that Google would not answer to. */
export function checkId(id: unknown, { key, form, takes }: IdForm): void {
  if (form.test(id as string)) return
  const retired = /^UA-/i.test(id as string) ? '; UA-… ids are retired' : ''
  throw new TypeError(`[sluice] ${key}: got ${JSON.stringify(id)}, takes ${takes}${retired}`)
}
