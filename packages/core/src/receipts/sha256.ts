/** As hexadecimal digits. Undefined on plain http, where browsers have no digests: https://w3c.github.io/webcrypto/#Crypto-attribute-subtle */
export async function sha256(text: string): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = crypto.subtle
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return (
    digest &&
    Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  )
}
