import { unshadowed } from '@sluice/core/page'
import type { Config } from '../config/config.js'
import type { LoadCutOff } from '../load/load-cut-off.js'
import type { LoadPart } from '../load/parts.js'
import type { Vendors } from './vendor-services.js'

/** Loads the vendors of a page. */
export interface VendorLoader {
  /** Resolves with the vendors that a site names; undefined if it names none, or if their part did not come. */
  load(config: Config): Promise<Vendors | undefined>
  /** Loads a part. One that shows services waits until the vendors' files have described theirs. */
  loadPart: LoadPart
}

/** The parts that show services to a visitor. */
const shows = /preferences|declaration|placeholder/

export function createVendorLoader(loadPart: LoadPart, loadCutOff: LoadCutOff): VendorLoader {
  let vendors: Vendors | undefined

  return {
    async load(config) {
      if (!config.vendors) return undefined
      // Vendors that are granted already start at once, so their files are requested beside the part.
      for (const name of Object.keys(config.vendors))
        if (
          /^[\w-]+$/.test(name) &&
          new RegExp(`y=[^&;]*\\b${name}\\b`).test(unshadowed(document).cookie)
        )
          for (const part of [`sluice-vendor-${name}`, 'sluice-vendor'] as const)
            loadPart.ahead(part)
      vendors = await loadPart('sluice-vendors').then(
        (make) => make(config, { loadPart, loadCutOff }),
        reportError as () => undefined,
      )
      return vendors
    },
    loadPart: Object.assign(
      (async (name) => {
        if (shows.test(name)) await vendors?.describe()
        return loadPart(name)
      }) as LoadPart,
      { ahead: loadPart.ahead },
    ),
  }
}
