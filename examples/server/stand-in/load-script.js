let policy

/** Inserts a further library, with the nonce that its own script element was given. */
export function loadScript(url, nonce) {
  policy ??= window.trustedTypes?.createPolicy('goog#html', { createScriptURL: (src) => src })
  const script = document.createElement('script')
  script.async = true
  script.src = policy?.createScriptURL(url) ?? url
  if (nonce) script.nonce = nonce
  document.head.append(script)
}
