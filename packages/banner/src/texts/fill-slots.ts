import type { Texts } from './texts.js'

/**
 * Puts values into the `{slots}` of a text; a slot without a value stays. In a language that runs from right to left a
 * value keeps its own direction: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const fillSlots = (
  { direction }: Pick<Texts, 'direction'>,
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (slot, name) => {
    const value = values[name]
    if (value === undefined) return slot
    return direction === 'rtl' ? `\u2068${value}\u2069` : value
  })
