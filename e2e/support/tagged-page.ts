/** A page with the one tag, and whatever a test needs around it. */
export interface TaggedPage {
  /** Attributes of the tag. */
  tag?: string
  head?: string
  body?: string
}

export const taggedPage = ({ tag = '', head = '', body = '' }: TaggedPage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
  <script>window.log = []</script>${head}<script async src="/sluice/sluice.js" ${tag}></script></head>
  <body><h1>Test</h1>${body}</body></html>`

/** The record of a visitor who decided a moment ago. */
export const recordCookie = (
  granted: readonly string[],
  denied: readonly string[] = [],
): string => {
  const time = Math.floor(Date.now() / 1000)
  const id = '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f'
  return `sluice=v=1&r=1&id=${id}&t=${time}&y=${granted.join('.')}&n=${denied.join('.')}; path=/`
}

export const grantedAll: string = recordCookie(['analytics', 'marketing'])
