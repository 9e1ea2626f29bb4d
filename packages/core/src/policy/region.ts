import { inTime } from '../page/in-time.js'
import { report } from '../surface.js'
import type { Model, Policy } from '../types.js'

/** A site's own answer: from its server, its CDN, a file at the edge. */
export type FindRegion = () => string | undefined | Promise<string | undefined>

/**
 * The code of a region, as it stands in `regions`; undefined for whatever is none, such as what a CDN says of an address
 * that it cannot place. https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-ipcountry
 */
export const codeOf = (region: unknown): string | undefined =>
  /^(?!XX)[A-Z]{2}(-[A-Z\d]+)?$/i.exec((region as string)?.trim?.())?.[0].toUpperCase()

/**
 * The model that holds in a region, by its code: `US-CA` is asked for before `US`. Where models differ by region and this one is
 * unknown, nothing is granted unasked.
 */
export function modelIn({ model, regions }: Policy, region: string | undefined): Model {
  if (!regions) return model
  return region ? (regions[region] ?? regions[region.slice(0, 2)] ?? model) : 'opt-in'
}

/** Asks the site for the visitor's region. An answer that fails, or does not come within 3,000 milliseconds, is none. */
export async function locate(find: FindRegion): Promise<string | undefined> {
  try {
    const finding = Promise.resolve(find())
    return await inTime(finding, { milliseconds: 3_000, late: 'region: no answer in time' })
  } catch (error) {
    report(error)
  }
}
