import { unshadowed } from '@sluice/core/page'
import type { Config } from '../config/config.js'
import type { LoadCutOff } from '../load/load-cut-off.js'
import type { LoadPart } from '../load/parts.js'
import type { Vendors } from './vendor-services.js'

/** What the vendors of a page take. */
export interface VendorLoader {
  /** Resolves with the services that a site names vendors for; undefined where it names none, or their part did not come. */
  load(config: Config): Promise<Vendors | undefined>
  /** Loads a part; one that shows services comes when these say all there is to show. */
  loadPart: LoadPart
}

/** What shows services to a visitor. */
const shows = /pref|decl|plac/

export function createVendorLoader(loadPart: LoadPart, loadCutOff: LoadCutOff): VendorLoader {
  let vendors: Vendors | undefined

  return {
    async load(config) {
      if (!config.vendors) return undefined
      // Those that are granted at once: their files are asked for beside the part.
      for (const name of Object.keys(config.vendors))
        if (
          /^[\w-]+$/.test(name) &&
          new RegExp(`y=[^&;]*\\b${name}\\b`).test(unshadowed(document).cookie)
        )
          for (const part of [`sluice-vendor-${name}`, 'sluice-vendor'] as const)
            loadPart(part).catch(() => {})
      vendors = await loadPart('sluice-vendors').then(
        (make) => make(config, { loadPart, loadCutOff }),
        reportError as () => undefined,
      )
      return vendors
    },
    loadPart: async (name) => {
      if (shows.test(name)) await vendors?.describe()
      return loadPart(name)
    },
  }
}
