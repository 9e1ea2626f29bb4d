import type { LoadPart } from '../../src/load/parts.js'

/** A loader of parts that answers as the test says, also to what is asked for ahead. */
export const loaderOf = (load: (name: string) => Promise<unknown>): LoadPart =>
  Object.assign(load, {
    ahead: (name: string) => void load(name).catch(() => {}),
  }) as unknown as LoadPart
