/**
 * The value if it is a text, otherwise undefined. JSON may hold something that would be drawn as markup.
 */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
