const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`
  if (typeof value !== 'object' || !value) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`).join()}}`
}

/**
 * A value's only text as JSON: keys are sorted, there is no white space, and what JSON cannot hold is left out.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export const canonicalJson = (value: object): string => write(JSON.parse(JSON.stringify(value)))
