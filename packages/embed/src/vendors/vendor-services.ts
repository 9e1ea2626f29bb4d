import { defaultCategories, type Service } from '@sluice/core'
import { inTime } from '@sluice/core/page'
import type { Config } from '../config/config.js'
import { isNear } from '../config/is-near.js'
import { refuse } from '../config/refuse.js'
import { type KnownVendor, knownVendors } from './known-vendors.js'
import { lateVendor, type VendorMeans } from './late-vendor.js'

/** Milliseconds that a part which shows services waits for a vendor's file. */
const patience = 2_000

/** The vendors that a site named. */
export interface Vendors {
  services: readonly Service[]
  /** Resolves when each has what a notice shows of it. A file that does not come is reported, and the notice lacks its facts. */
  describe(): Promise<unknown>
}

/** All names, the nearest first. */
function nearestFirst(names: readonly string[], got: string): string {
  const distance = (name: string): number =>
    [1, 2, 3].find((slips) => isNear(name, got, slips)) ?? 4
  return [...names].sort((one, other) => distance(one) - distance(other)).join(', ')
}

/**
 * What a site says of a vendor: an id, an object, or nothing but its name; undefined for anything else. Of a vendor without ids the
 * attribute names an option: `data-vendor-youtube="nocookie"`.
 */
function optionsIn(given: unknown, { form, embed }: Partial<KnownVendor> = {}) {
  if (given === true || given === '') return {}
  const said = typeof given === 'string' ? { id: given } : given
  if (Object(said) !== said || Array.isArray(said)) return undefined
  const { id, ...rest } = said as Record<string, unknown>
  if (form || typeof id !== 'string') return { ...(said as Record<string, unknown>) }
  // Another word is wrong, and so is the id that it is taken for.
  return { [id]: true, ...(id === embed?.[0] ? rest : (said as Record<string, unknown>)) }
}

/** Makes the services of the vendors that a site named. Wrong ones are reported and left out. */
export function vendorServices(
  { vendors = {}, categories = defaultCategories, services = [] }: Config,
  means: VendorMeans,
): Vendors {
  const all = knownVendors()
  const late = Object.entries(vendors).flatMap(([name, said]) => {
    const known = Object.hasOwn(all, name) ? all[name] : undefined
    const options = optionsIn(said, known)
    const key = `vendors.${name}`
    if (!known) refuse('vendors', nearestFirst(Object.keys(all), name), name)
    else if (!options) refuse(key, 'an id, or an object', said)
    else {
      const { category = known.category } = options
      const names = Object.keys(categories)
      const isKnown = [category].flat().every((one) => names.includes(one as string))
      if (!isKnown) refuse(`${key}.category`, names.join(', '), category)
      else if (services.some((service) => service?.name === name))
        refuse(key, 'a name that no service has: take one of the two out', name)
      else return [lateVendor(name, { known, options }, means)]
    }
    return []
  })
  return {
    services: late.map(({ service }) => service),
    describe: () =>
      Promise.all(
        late.map(({ service, describe }) =>
          inTime(describe(), patience, `vendors.${service.name}`).catch(reportError),
        ),
      ),
  }
}
