import { unshadowed } from '../page/unshadowed.js'

/**
 * The nonces of the page's policy, as far as a page can see. An empty list means that the policy has nonces, but the page's
 * scripts differ. Undefined means that no policy has any, so a script needs none.
 */
export function pageNonces(document: Document, own?: string): readonly string[] | undefined {
  if (own) return [own]
  const page = unshadowed(document)
  // In the body the browser ignores such a `meta`: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
  const metas = page.querySelectorAll<HTMLMetaElement>(
    'head>meta[http-equiv="content-security-policy" i]',
  )
  const policies = [...metas].map((meta) => meta.content).join()
  const written = [...policies.matchAll(/'nonce-([^']+)'/g)].map(([, nonce]) => nonce as string)
  if (written[0]) return written
  // Under a policy from a header, the browser hides nonces from selectors, but not from the property:
  // https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes
  const hidden = [...page.querySelectorAll<HTMLScriptElement>('script[nonce=""]')]
    .map(({ nonce }) => nonce)
    .filter(Boolean)
  const [nonce, ...others] = new Set(hidden)
  if (nonce) return others[0] ? [] : [nonce]
}
