/** What decides whether a script is given life. */
export interface ScriptCandidate {
  readonly nonce: string
  /** Its attributes as they are written, names and values. */
  readonly attributes: string
}

/** https://w3c.github.io/webappsec-csp/#is-element-nonceable */
const swallowed = /<(script|style)/i

/**
 * Why a script is not released; undefined where it may be. What Sluice puts into a page counts as inserted by trusted code,
 * which `strict-dynamic` lets pass. So where the policy gives nonces, Sluice asks for them itself: held markup may be
 * somebody else's.
 * https://w3c.github.io/webappsec-csp/#strict-dynamic-usage
 */
export function scriptRefusal(
  { nonce, attributes }: ScriptCandidate,
  nonces: readonly string[] | undefined,
): 'nonceless' | 'unlike' | undefined {
  if (!nonces || (nonces.includes(nonce) && !swallowed.test(attributes))) return
  return nonces[0] ? 'nonceless' : 'unlike'
}
