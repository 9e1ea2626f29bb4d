/** What decides whether a script is released. */
export interface ScriptCandidate {
  readonly nonce: string
  readonly attributes: Iterable<Pick<Attr, 'name' | 'value'>>
}

/** https://w3c.github.io/webappsec-csp/#is-element-nonceable */
const swallowed = /<(script|style)/

/**
 * Why a script is not released; undefined if it may be. The browser counts scripts that Sluice inserts as inserted by trusted
 * code, which `strict-dynamic` lets pass. So if the policy has nonces, Sluice checks them itself, because the held markup
 * may come from an attacker.
 * https://w3c.github.io/webappsec-csp/#strict-dynamic-usage
 */
export function scriptRefusal(
  { nonce, attributes }: ScriptCandidate,
  nonces: readonly string[] | undefined,
): 'nonceless' | 'unlike' | undefined {
  const isWhole = ({ name, value }: Pick<Attr, 'name' | 'value'>): boolean =>
    !swallowed.test(`${name}=${value}`.toLowerCase())
  if (!nonces || (nonces.includes(nonce) && [...attributes].every(isWhole))) return
  return nonces[0] ? 'nonceless' : 'unlike'
}
