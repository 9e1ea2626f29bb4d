import { unshadowed } from '@sluice/core/page'
import type { LoadPart } from '../load/parts.js'
import { loadVendor } from './load-vendor.js'

/** A vendor that a site named. */
export interface NamedVendor {
  name: string
  /** What stands in the address of its library. */
  site: string
  options: Record<string, unknown>
}

/** Loads what names the vendor's own snippet, to every visitor, if a script of the page has such an address. */
export function nameSnippet(
  document: Document,
  { name, site, options }: NamedVendor,
  loadPart: LoadPart,
): void {
  const scripts = [...unshadowed(document).querySelectorAll('script')]
  if (!site || !scripts.some(({ src }) => src.includes(site))) return
  loadVendor(loadPart, name)
    .then(([manifest, { isLoadedByPage }]) =>
      isLoadedByPage(manifest, document, options.server as string),
    )
    .catch(reportError)
}
