import { definePolicy, type Service } from '@sluice/core'
import { serviceName } from '@sluice/google/internal'
import type { Config, GoogleConfig } from './config.js'
import { googleServices, idsIn } from './google-services.js'
import { passes } from './passes.js'

const keys = ['analytics', 'ads', 'tagManager'] as const

/** Google's services, checked key by key and id by id, so that a wrong id is taken out alone. */
function checkGoogle(google: GoogleConfig): Service[] {
  const { analytics, ads, tagManager, ...options } = google
  const taken = (own: GoogleConfig): Service[] => {
    let services: Service[] = []
    passes(() => {
      services = googleServices({ ...options, ...own }).map(({ service }) => service)
    })
    return services
  }
  return keys.flatMap((key) => {
    const ids = google[key] === undefined ? [] : idsIn(google[key])
    const sound = ids.filter((id) => taken({ [key]: id })[0])
    if (!sound[0]) {
      delete google[key]
      return []
    }
    if (sound.length < ids.length) google[key] = sound
    return taken({ [key]: sound })
  })
}

/**
 * Takes out of a config the services that the policy refuses, and says why. If two have one name, markup could mean either, so
 * both are taken out.
 */
export function checkServices(config: Config): void {
  const { categories, services: own = [], google = {} } = config
  const all = [...checkGoogle(google), ...own]
  const isSound = ({ name }: Service): boolean =>
    passes(() => definePolicy({ categories, services: all.filter((other) => other.name === name) }))
  const out = all.filter((service) => !isSound(service))
  if (config.services) config.services = own.filter((service) => !out.includes(service))
  for (const { name } of out)
    for (const key of keys) if (name === serviceName(key)) delete google[key]
}
