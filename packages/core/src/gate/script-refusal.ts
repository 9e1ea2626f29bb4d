/** What decides whether a script is released. */
export interface ScriptCandidate {
  readonly nonce: string
  /** Its attributes as they are written: names and values. */
  readonly attributes: string
}

/** https://w3c.github.io/webappsec-csp/#is-element-nonceable */
const swallowed = /<(script|style)/i

/**
 * Why a script is not released; undefined if it may be. The browser counts scripts that Sluice inserts as inserted by trusted
 * code, which `strict-dynamic` lets pass. So if the policy has nonces, Sluice checks them itself, because somebody else may have
 * written the held markup.
 * https://w3c.github.io/webappsec-csp/#strict-dynamic-usage
 */
export function scriptRefusal(
  { nonce, attributes }: ScriptCandidate,
  nonces: readonly string[] | undefined,
): 'nonceless' | 'unlike' | undefined {
  if (!nonces || (nonces.includes(nonce) && !swallowed.test(attributes))) return
  return nonces[0] ? 'nonceless' : 'unlike'
}
