import { keys, type Section } from './keys.js'

const attributeOf = (...path: string[]): string =>
  `data-${path.join('-').replace(/(?=[A-Z])/g, '-')}`.toLowerCase()

/** The attributes that can say something: a key that takes one value, also one of a section. */
export function readableAttributes(): string[] {
  const namesIn = (section: Section, ...path: string[]): string[] =>
    Object.entries(section).flatMap(([key, takes]) => {
      // No attribute names what a site itself names.
      if (!/[a-z]/.test(key)) return []
      if (typeof takes === 'string') return attributeOf(...path, key)
      return path[0] ? [] : namesIn(takes, key)
    })
  return namesIn(keys)
}
