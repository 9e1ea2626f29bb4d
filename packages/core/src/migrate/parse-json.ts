/** An object from JSON that may be percent-encoded once more; undefined for whatever is none. */
export function parseJson(text: string): Record<string, unknown> | undefined {
  for (const decode of [String, decodeURIComponent]) {
    try {
      const value: unknown = JSON.parse(decode(text))
      if (typeof value === 'object' && value && !Array.isArray(value))
        return value as Record<string, unknown>
    } catch {
      // Not this way.
    }
  }
}
