import { unshadowed } from '../page/unshadowed.js'

/**
 * The nonces that the page's policy gives, as far as a page can see: an empty list where it gives some and the page does not
 * agree which. Undefined where no policy gives any: then a script needs none.
 */
export function pageNonces(document: Document, own?: string): readonly string[] | undefined {
  if (own) return [own]
  const page = unshadowed(document)
  // In a body the browser ignores it: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
  const metas = page.querySelectorAll<HTMLMetaElement>(
    'head>meta[http-equiv="content-security-policy" i]',
  )
  const policies = [...metas].map((meta) => meta.content).join()
  const written = [...policies.matchAll(/'nonce-([^']+)'/g)].map(([, nonce]) => nonce as string)
  if (written[0]) return written
  // Where a header has a policy, the browser hides nonces from selectors, and from nobody else:
  // https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes
  const hidden = [...page.querySelectorAll<HTMLScriptElement>('script[nonce=""]')]
    .map(({ nonce }) => nonce)
    .filter(Boolean)
  const [nonce, ...others] = new Set(hidden)
  if (nonce) return others[0] ? [] : [nonce]
}
