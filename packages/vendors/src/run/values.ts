import type { ServiceContext } from '@sluice/core'

/** The words that a manifest may put into braces, and what each stands for. */
export type Values = Readonly<Record<string, unknown>>

/** The kinds of consent that vendors ask for, each with the category that answers it if a site has that. */
const kinds: Readonly<Record<string, string>> = {
  advertising: 'marketing',
  analytics: 'analytics',
  functionality: 'functional',
}

/** Whether each kind is granted: its category decides; if the site has no such category, the service's own status does. */
export function grantedKinds({ consent }: ServiceContext, service: string): Values {
  const isThere = (name: string): boolean =>
    consent.policy.categories.some((category) => category.name === name)
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, category]) => [
      kind,
      consent.granted(isThere(category) ? category : service),
    ]),
  )
}

/** The value of one pair of braces. */
function word(said: string, values: Values): unknown {
  const [, key = '', yes, no, otherwise] = /^(\w+)(?:\?([^:]*):(.*)|\|(.*))?$/.exec(said) ?? []
  const value = values[key]
  if (yes !== undefined) return value ? yes : no
  return value ?? otherwise
}

function fillText(template: string, values: Values): unknown {
  const whole = /^\{(\w+)\}$/.exec(template)?.[1]
  if (whole) return word(whole, values)
  let text = template
  let before: string
  do {
    before = text
    // The innermost first.
    text = text.replace(/\{([^{}]+)\}/g, (_, said) => `${word(said, values)}`)
  } while (text !== before)
  return text
}

/**
 * Fills in what stands in braces: `{id}` a value, `{analytics?granted:denied}` one of two words, `{host|https://example.com}`
 * a value or what follows. If a text is one pair of braces and nothing else, it becomes the value itself; a key always stays text.
 * @example fill(['init', '{id}'], { id: '123' }) // ['init', '123']
 */
export function fill<T>(template: T, values: Values): T {
  if (typeof template === 'string') return fillText(template, values) as T
  if (Array.isArray(template)) return template.map((one) => fill(one, values)) as T
  if (Object(template) !== template) return template
  return Object.fromEntries(
    Object.entries(template as object).map(([key, value]) => [
      `${fillText(key, values)}`,
      fill(value, values),
    ]),
  ) as T
}
