/** The form of each kind of Google id, and how its owner finds it. */
const forms = {
  'Google Analytics': { form: /^GT?-[A-Z\d]+$/i, takes: 'a measurement id such as G-XXXXXXXXXX' },
  'Google Ads': { form: /^(AW|GT)-[A-Z\d]+$/i, takes: 'a conversion id such as AW-123456789' },
  'Tag Manager': { form: /^GTM-[A-Z\d]+$/i, takes: 'a container id such as GTM-XXXXXXX' },
} as const

/** Throws a TypeError for an id that Google would not answer to. */
export function checkId(product: keyof typeof forms, id: unknown): void {
  const { form, takes } = forms[product]
  if (typeof id === 'string' && form.test(id)) return
  const retired = /^UA-/i.test(String(id))
    ? '; Universal Analytics (UA-…) is retired, take the GA4 id'
    : ''
  throw new TypeError(
    `[sluice] ${product}: id: got ${JSON.stringify(id)}, takes ${takes}${retired}`,
  )
}
