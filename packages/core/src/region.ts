import { report } from './surface.js'
import type { Model, Policy } from './types.js'

/** A site's own answer: from its server, its CDN, a file at the edge. */
export type FindRegion = () => string | undefined | Promise<string | undefined>

/**
 * The model that holds in a region: `US-CA` is asked for before `US`. Where models differ by region and this one is
 * unknown, nothing is granted unasked.
 */
export function modelIn({ model, regions }: Policy, region: string | undefined): Model {
  if (!regions) return model
  if (!region) return 'opt-in'
  const code = region.toUpperCase()
  return regions[code] ?? regions[code.replace(/-.*/, '')] ?? model
}

/** Asks the site for the visitor's region. An answer that fails, or does not come within 3,000 milliseconds, is none. */
export async function locate(find: FindRegion): Promise<string | undefined> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, 3_000, new Error('[sluice] region: no answer in time'))
  })
  try {
    return await Promise.race([find(), late])
  } catch (error) {
    report(error)
  }
}
