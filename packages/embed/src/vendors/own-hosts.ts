import { unshadowed } from '@sluice/core/page'

/** Patterns of the addresses that a site itself gives a vendor: a proxy, a stand-in, a server of its own. Other values are ignored. */
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
