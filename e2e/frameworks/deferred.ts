import type { useSite } from '../support/site.js'

/** Runs that code as an app begins: deferred, before the page has loaded, and when most of its files are there. */
export function deferred(site: ReturnType<typeof useSite>, code: string): string {
  site.file('/app.js', '', { delay: 400 })
  return `<script type="module">import '/app.js'; ${code}</script>`
}
