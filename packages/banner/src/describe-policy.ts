import type { Policy } from '@sluice/core'
import { type DescribedService, describeService } from './describe-service.js'
import type { Texts } from './texts.js'

/** A category in the visitor's language, with the services that are listed under it. */
export interface DescribedCategory {
  name: string
  title: string
  purpose?: string | undefined
  /** Always granted: there is nothing to ask. */
  required?: boolean | undefined
  services: readonly DescribedService[]
}

/** Puts a policy into the visitor's language. Every service stands once. */
export function describePolicy(policy: Policy, texts: Texts): DescribedCategory[] {
  const services = policy.services.map((service) => describeService(service, texts))

  // A service of several categories is listed under the required one, which grants it always, or the first.
  const homeOf = ({ category }: DescribedService): string | undefined =>
    policy.categories.find(({ name, required }) => required && category.includes(name))?.name ??
    category[0]

  return policy.categories.map(({ name, required }) => ({
    title: name,
    ...texts.categories[name],
    name,
    required,
    services: services.filter((service) => homeOf(service) === name),
  }))
}
