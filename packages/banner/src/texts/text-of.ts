/**
 * What a policy says, where it is a text; undefined where it is anything else. JSON may hold what would be drawn as markup.
 */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
