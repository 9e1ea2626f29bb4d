import type { Policy } from '@sluice/core'
import { type DescribedService, describeService } from './describe-service.js'
import { groupServices, type ListedCategory } from './group-services.js'
import type { Texts } from './texts.js'

/** A category in the visitor's language, with its services in full. */
export type DescribedCategory = ListedCategory<DescribedService>

/** Puts a policy into the visitor's language, which was asked for by `tag`. Every service is listed once. */
export const describePolicy = (
  policy: Policy,
  texts: Texts,
  tag = texts.language,
): DescribedCategory[] =>
  groupServices(policy, texts, (service) => describeService(service, texts, tag))
