import type { LoadScript } from '@sluice/core'

/** A file of the one-tag build hands its exports over on its own script element, so that no global is needed. */
type PartScript = HTMLScriptElement & { sluice?: unknown }

/** Called by a part while it runs. */
export function handOver(exports: unknown): void {
  ;(document.currentScript as PartScript).sluice = exports
}

/** Loads one file of the build, by its name without the ending, and resolves with what it hands over. */
export type LoadPart = <Exports>(name: string) => Promise<Exports>

/** Makes the function that loads a part of the build from the tag's own folder, once. */
export function createPartLoader(tag: HTMLScriptElement, loadScript: LoadScript): LoadPart {
  const parts = new Map<string, Promise<unknown>>()
  const load = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { href } = new URL(`${name}.js`, tag.src)
      const script: PartScript = loadScript(href)
      script.addEventListener('load', () => resolve(script.sluice))
      script.addEventListener('error', () =>
        reject(new Error(`[sluice] ${href} could not be loaded`)),
      )
    })
  return <Exports>(name: string): Promise<Exports> => {
    const part = parts.get(name) ?? load(name)
    parts.set(name, part)
    return part as Promise<Exports>
  }
}
