import { unshadowed } from '@sluice/core/page'

/** Patterns of what a site names itself for a vendor: a proxy, a stand-in, a server of its own. What is no address counts for nothing. */
export function ownHosts(options: unknown): string[] {
  const { host, server } = Object(options)
  return [host, server].flatMap((said) => {
    try {
      const { host, pathname } = new URL(said, said && unshadowed(document).baseURI)
      return host + pathname.replace(/\/$/, '')
    } catch {
      return []
    }
  })
}
