import { recordText } from '../../tools/record/record-text.mjs'

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

/** The record of a visitor as a cookie; it takes what `recordText` takes. */
export const recordCookie = (...given: Parameters<typeof recordText>): string =>
  `sluice=${recordText(...given)}; path=/`

export const grantedAll: string = recordCookie(['analytics', 'marketing'])
