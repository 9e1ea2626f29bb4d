import type { Texts } from '@sluice/banner'
import type { LoadScript } from '@sluice/core'
import type { PartScript } from './hand-over.js'
import { remembered } from './remembered.js'
import type { Speech } from './speech.js'

/** The hash of each part by its name, in the tag for pages that demand them; undefined in the usual one. */
declare const __INTEGRITY__: Readonly<Record<string, string>> | undefined

/** What each file of the one-tag build hands over, by its name without the ending. Each adds its own. */
export interface Parts {
  [language: `sluice-language-${string}`]: Texts
}

/** Loads a file of the build and runs it, both once, and resolves with what it hands over. If that fails, the next call tries again. */
export interface LoadPart {
  <Name extends keyof Parts>(name: Name): Promise<Parts[Name]>
  /** Requests the file before it is needed, and runs nothing of it. A file that does not come is reported by its use. */
  ahead(name: keyof Parts): void
}

/** What every part takes that speaks to the visitor. */
export interface PartOptions {
  loadPart: LoadPart
  speech: Speech
}

export interface PartLoaderOptions {
  /** The tag's own address: parts are in the same folder. */
  address: string
  loadScript: LoadScript
  /** What each part is called with. */
  lent?: Readonly<Record<string, unknown>>
}

/** Makes the function that loads a part. */
export function createPartLoader({ address, loadScript, lent = {} }: PartLoaderOptions): LoadPart {
  const known: Record<string, () => Promise<() => Promise<unknown>>> = {}

  async function request(name: string): Promise<() => Promise<unknown>> {
    // Page code may run while the script is inserted, and ask for the same part before its promise is kept. A driven WebKit
    // runs mutation observers there.
    await undefined
    // With the query of the tag's own address, which often says of which version a file is.
    const { href } = new URL(`${name}.js${new URL(address).search}`, address)
    const script: PartScript = loadScript(href, __INTEGRITY__?.[name])
    await new Promise((resolve) => {
      script.onload = script.onerror = resolve
    })
    // A server may answer with a page that is no part.
    const { sluice } = script
    if (!sluice) throw new Error(`[sluice] ${href} could not be loaded`)
    return remembered(async () => sluice(lent))
  }
  function requestOnce(name: string) {
    known[name] ??= remembered(() => request(name))
    return known[name]()
  }

  return Object.assign(async (name: string) => (await requestOnce(name))(), {
    ahead: (name: string) => void requestOnce(name).catch(() => {}),
  }) as LoadPart
}
