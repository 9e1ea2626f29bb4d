import { h, type VNode } from 'preact'
import type { DescribedCategory } from '../describe-policy.js'
import { ServiceDetails } from './service-details.js'
import { SwitchRow } from './switch-row.js'
import type { View } from './view.js'

export interface CategoryGroupProps {
  view: View
  category: DescribedCategory
}

/** One category with its switch, and its services behind a disclosure. */
export function CategoryGroup({ view, category }: CategoryGroupProps): VNode {
  const { title, required, services } = category
  return (
    <fieldset aria-label={title}>
      <SwitchRow view={view} item={category} required={required} />
      {services[0] && (
        <details>
          <summary>
            {view.texts.details} ({services.length})
          </summary>
          {services.map((service) => (
            <ServiceDetails view={view} service={service} required={required} />
          ))}
        </details>
      )}
    </fieldset>
  )
}
