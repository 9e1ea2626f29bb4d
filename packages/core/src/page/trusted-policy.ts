/** The members of a Trusted Types policy that Sluice needs. */
export interface TrustedPolicy {
  createScript(text: string): string
  createScriptURL(url: string): string
}

// A page can create a policy of one name only once, so all code in a bundle shares it.
const policies = new Map<string, TrustedPolicy>()

const asItIs: TrustedPolicy = { createScript: (text) => text, createScriptURL: (url) => url }

/**
 * The Trusted Types policy of that name; a policy is returned as it is. Only addresses and code from the page's markup and the
 * site's config go through it. Without Trusted Types, text stays text: https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustedPolicy(policy: string | TrustedPolicy = 'sluice'): TrustedPolicy {
  if (typeof policy !== 'string') return policy
  // In a browser without Trusted Types, an element can have that name.
  const { trustedTypes } = (Object.hasOwn(globalThis, 'trustedTypes') ? globalThis : {}) as {
    trustedTypes?: { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy }
  }
  const made = policies.get(policy) ?? trustedTypes?.createPolicy(policy, asItIs) ?? asItIs
  policies.set(policy, made)
  return made
}
