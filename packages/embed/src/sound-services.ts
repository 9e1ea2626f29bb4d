import { definePolicy, type Service } from '@sluice/core'
import type { Config } from './config.js'
import { passes } from './passes.js'

/** The services that the policy takes. Of two with one name nobody knows which one markup means, so neither is granted. */
export function soundServices(
  services: readonly Service[],
  { categories }: Pick<Config, 'categories'>,
): readonly Service[] {
  try {
    definePolicy({ categories, services })
    return services
  } catch {
    // Which of them is wrong is said here.
    return services.filter(({ name: own }) =>
      passes(() =>
        definePolicy({ categories, services: services.filter(({ name }) => name === own) }),
      ),
    )
  }
}
