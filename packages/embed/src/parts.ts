import type { LoadScript } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import type { Speech } from './speech.js'

/** A file of the one-tag build hands its export over on its own script element, so that no global is needed. */
type PartScript = HTMLScriptElement & { sluice?: unknown }

/** Loads a file of the build, by its name without the ending, and resolves with what it hands over. */
export type LoadPart = <Export>(name: string) => Promise<Export>

/** What every part is handed that speaks to the visitor. */
export interface PartOptions {
  loadPart: LoadPart
  speech: Speech
}

/** Called by a part while it runs. */
export function handOver(exported: unknown): void {
  ;(unshadowed(document).currentScript as PartScript).sluice = exported
}

/** Makes the function that loads a part from the folder of the tag's own address. */
export const createPartLoader =
  (address: string, loadScript: LoadScript): LoadPart =>
  async (name) => {
    // Page code may run while the script is inserted, and ask for the same part before its caller has noted the promise.
    // A driven WebKit runs mutation observers there.
    await undefined
    return new Promise((resolve, reject) => {
      // With the query of the tag's own address, which often says of which version a file is.
      const { href } = new URL(`${name}.js${new URL(address).search}`, address)
      const script: PartScript = loadScript(href)
      script.onload = () => resolve(script.sluice as never)
      script.onerror = () => reject(new Error(`[sluice] ${href} could not be loaded`))
    })
  }
