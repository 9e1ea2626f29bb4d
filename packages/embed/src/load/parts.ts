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

/** Loads a file of the build once, and resolves with what it hands over. If it did not come, the next call tries again. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>

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
  const known: Record<string, () => Promise<unknown>> = {}

  async function load(name: string): Promise<unknown> {
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
    if (!script.sluice) throw new Error(`[sluice] ${href} could not be loaded`)
    return script.sluice(lent)
  }

  return ((name: string) => {
    known[name] ??= remembered(() => load(name))
    return known[name]()
  }) as LoadPart
}
