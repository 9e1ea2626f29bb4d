/** Reads an object from JSON, which may be percent-encoded once more; undefined for anything else. */
export function parseJson(text: string): Record<string, unknown> | undefined {
  for (const decode of [String, decodeURIComponent]) {
    try {
      const value: unknown = JSON.parse(decode(text))
      if (typeof value === 'object' && value && !Array.isArray(value))
        return value as Record<string, unknown>
    } catch {
      // Text that does not parse this way is tried the other way.
    }
  }
}
