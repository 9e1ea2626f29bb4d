export interface ScriptLoaderOptions {
  document?: Document | undefined
  /** The page's CSP nonce. @default the nonce of any script in the page */
  nonce?: string | undefined
  /** The name that the page's `trusted-types` directive allows. @default 'sluice' */
  trustedTypesPolicy?: string | undefined
}

export type LoadScript = (url: string) => HTMLScriptElement

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/**
 * Makes the function that inserts a script: async, with the page's nonce, and through a Trusted Types
 * policy, so that `script-src 'nonce-…'` and `require-trusted-types-for 'script'` let it through.
 */
export function createScriptLoader({
  document = globalThis.document,
  nonce,
  trustedTypesPolicy = 'sluice',
}: ScriptLoaderOptions = {}): LoadScript {
  let policy: ReturnType<TrustedTypes['createPolicy']> | undefined
  return (url) => {
    const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
    policy ??= factory?.createPolicy(trustedTypesPolicy, { createScriptURL: (same) => same })
    const script = document.createElement('script')
    // The nonce attribute reads as empty under a header policy; the property keeps it:
    // https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes
    script.nonce = nonce ?? document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''
    script.src = policy ? policy.createScriptURL(url) : url
    document.head.append(script)
    return script
  }
}
