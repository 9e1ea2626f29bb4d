import { addressOf } from './address-of.js'
import { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'
import { unshadowed } from './unshadowed.js'

export interface ScriptLoaderOptions {
  document?: Document | undefined
  /** The page's CSP nonce. @default the nonce of the first script in the page, which somebody else may have put there */
  nonce?: string | undefined
  /** A policy name that the page's `trusted-types` directive allows, or a policy of the page's own. @default 'sluice' */
  trustedTypesPolicy?: string | TrustedPolicy | undefined
  /** The attribute `crossorigin`, which a cross-origin isolated page may need. @default no attribute */
  crossOrigin?: string | null | undefined
}

/** `integrity` is the hash that the browser is to compare the script with: https://www.w3.org/TR/sri-2/ */
export type LoadScript = (url: string, integrity?: string) => HTMLScriptElement

/**
 * Makes the function that inserts a script: async, with the page's nonce, and through a Trusted Types
 * policy, so that `script-src 'nonce-…'` and `require-trusted-types-for 'script'` let it through. Addresses are
 * relative to the page's own, not to a `<base>`.
 */
export const createScriptLoader =
  ({
    document = globalThis.document,
    nonce,
    trustedTypesPolicy,
    crossOrigin = null,
  }: ScriptLoaderOptions = {}): LoadScript =>
  (url, integrity = '') => {
    const page = unshadowed(document)
    const script = page.createElement('script')
    // The nonce attribute reads as empty under a header policy; the property keeps it:
    // https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes
    script.nonce = nonce ?? page.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''
    script.crossOrigin = crossOrigin
    script.integrity = integrity
    script.src = trustedPolicy(trustedTypesPolicy).createScriptURL(addressOf(url, document))
    ;(page.head ?? page.documentElement).append(script)
    return script
  }
