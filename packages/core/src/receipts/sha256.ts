/** Whether the browser can make digests. It cannot on plain http: https://w3c.github.io/webcrypto/#Crypto-attribute-subtle */
export const hasDigests = (): boolean => Boolean(crypto.subtle)

/** The SHA-256 of a text as hexadecimal digits; undefined if the browser cannot make digests. */
export async function sha256(text: string): Promise<string | undefined> {
  if (!hasDigests()) return
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
