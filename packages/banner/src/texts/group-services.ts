import type { Policy, Service } from '@sluice/core'
import { textOf } from './text-of.js'
import type { QuestionTexts } from './texts.js'

/** A service as a list shows it. */
export interface ListedService {
  name: string
  title: string
}

/** A category in the visitor's language, with the services that are listed under it. */
export interface ListedCategory<Listed extends ListedService = ListedService> {
  name: string
  title: string
  purpose?: string | undefined
  /** Always granted: there is nothing to ask. */
  required?: boolean | undefined
  services: readonly Listed[]
}

/** Puts a policy's categories into the visitor's language, and each service under one of them, as `describe` says it. */
export function groupServices<Listed extends ListedService>(
  { categories, services }: Policy,
  texts: Pick<QuestionTexts, 'categories'>,
  describe: (service: Service) => Listed,
): ListedCategory<Listed>[] {
  // A service of several categories is listed under the required one, which grants it always, or the first.
  const homeOf = ({ category }: Service): string | undefined => {
    const names = [category].flat()
    return (
      categories.find(({ name, required }) => required && names.includes(name))?.name ?? names[0]
    )
  }

  return categories.map(({ name, required }) => {
    const { title, purpose }: { title?: string; purpose?: string } = texts.categories[name] ?? {}
    return {
      name,
      title: textOf(title) ?? name,
      purpose: textOf(purpose),
      required,
      services: services.filter((service) => homeOf(service) === name).map(describe),
    }
  })
}
