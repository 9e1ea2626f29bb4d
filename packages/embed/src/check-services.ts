import { definePolicy, type Service } from '@sluice/core'
import type { Config, GoogleConfig } from './config.js'
import { googleServices } from './google-services.js'
import { passes } from './passes.js'

const runless = (): object => ({})

/** Google's services by themselves, as the keys that stand for them; an id of Analytics is one of several. */
function checkGoogle(google: GoogleConfig): Service[] {
  const { analytics, ads, tagManager, ...options } = google
  const taken = (own: GoogleConfig): Service[] => {
    let services: Service[] = []
    passes(() => {
      services = googleServices({ ...options, ...own }, runless)
    })
    return services
  }
  const ids = analytics === undefined ? [] : `${analytics}`.split(/[\s,]+/)
  const sound = ids.filter((id) => taken({ analytics: id })[0])
  if (!sound[0]) delete google.analytics
  else if (sound.length < ids.length) google.analytics = sound
  const others = (['ads', 'tagManager'] as const).flatMap((key) => {
    const [service] = google[key] === undefined ? [] : taken({ [key]: google[key] })
    if (!service) delete google[key]
    return service ?? []
  })
  return [...(sound[0] ? taken({ analytics: sound }) : []), ...others]
}

/**
 * Takes out of a config the services that the policy does not take, and says why. Of two with one name nobody knows which one
 * markup means, so neither is granted.
 */
export function checkServices(config: Config): void {
  const { categories, services: own = [], google = {} } = config
  const all = [...checkGoogle(google), ...own]
  const isSound = ({ name }: Service): boolean =>
    passes(() => definePolicy({ categories, services: all.filter((other) => other.name === name) }))
  const out = all.filter((service) => !isSound(service))
  if (config.services) config.services = own.filter((service) => !out.includes(service))
  for (const { name } of out)
    for (const key of ['analytics', 'ads', 'tagManager'] as const)
      if (name === `google-${key.replace('M', '-m')}`) delete google[key]
}
