/** A version 4 UUID. `crypto.randomUUID` would do, but is missing on plain http: https://w3c.github.io/webcrypto/#Crypto-method-randomUUID */
export const randomId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (
      +digit ^
      ((crypto.getRandomValues(new Uint8Array(1))[0] as number) & (15 >> (+digit / 4)))
    ).toString(16),
  )
