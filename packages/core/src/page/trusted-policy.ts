/** What Sluice needs of a Trusted Types policy. */
export interface TrustedPolicy {
  createScript(text: string): string
  createScriptURL(url: string): string
}

// The browser lets a page create each policy once, so every instance in a bundle shares it.
const policies = new Map<string, TrustedPolicy>()

const asItIs: TrustedPolicy = { createScript: (text) => text, createScriptURL: (url) => url }

/**
 * The Trusted Types policy of that name, for what the markup and the site's own config already say; a policy
 * stays itself. Where there are no Trusted Types, text stays text: https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustedPolicy(policy: string | TrustedPolicy = 'sluice'): TrustedPolicy {
  if (typeof policy !== 'string') return policy
  // Where the browser has none, an element may have that name.
  const { trustedTypes } = (Object.hasOwn(globalThis, 'trustedTypes') ? globalThis : {}) as {
    trustedTypes?: { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy }
  }
  const made = policies.get(policy) ?? trustedTypes?.createPolicy(policy, asItIs) ?? asItIs
  policies.set(policy, made)
  return made
}
