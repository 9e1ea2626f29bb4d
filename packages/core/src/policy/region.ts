import { inTime } from '../page/in-time.js'
import { report } from '../surface.js'
import type { Model, Policy } from '../types.js'

/** The site's own way to find the region: its server, its CDN, a file at the edge. */
export type FindRegion = () => string | undefined | Promise<string | undefined>

/** A CDN says XX or T1 of an address that it cannot place: https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-ipcountry */
const regionForm = /^(?!XX)[A-Z]{2}(-[A-Z\d]+)?$/i

/** The code of a region as it stands in `regions`; undefined for anything but a code. */
export const codeOf = (region: unknown): string | undefined =>
  typeof region === 'string' ? regionForm.exec(region.trim())?.[0].toUpperCase() : undefined

/**
 * The model that holds in a region: `US-CA` goes before `US`. In an unknown region of a policy with `regions`, nothing is
 * granted without asking.
 */
export function modelIn({ model, regions }: Policy, region: string | undefined): Model {
  if (!regions) return model
  return region ? (regions[region] ?? regions[region.slice(0, 2)] ?? model) : 'opt-in'
}

/** Asks the site for the visitor's region: undefined if it fails, or takes longer than 3,000 milliseconds. */
export async function locate(find: FindRegion): Promise<string | undefined> {
  try {
    const finding = Promise.resolve(find())
    return await inTime(finding, 3_000, 'region')
  } catch (error) {
    report(error)
  }
}
