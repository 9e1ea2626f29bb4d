interface Rules {
  createScript(text: string): string
  createScriptURL(url: string): string
}

// The browser lets a page create each policy once, so every instance on the page shares it.
const policies = new Map<string, Rules>()

const asItIs: Rules = { createScript: (text) => text, createScriptURL: (url) => url }

/**
 * The page's Trusted Types policy of that name, for what the markup or the site's own config already says:
 * https://w3c.github.io/trusted-types/dist/spec/. Where there are no Trusted Types, text stays text.
 */
export function trusted(policyName = 'sluice'): Rules {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules }
  }
  const policy =
    policies.get(policyName) ?? trustedTypes?.createPolicy(policyName, asItIs) ?? asItIs
  policies.set(policyName, policy)
  return policy
}
