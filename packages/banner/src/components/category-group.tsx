import { h, type VNode } from 'preact'
import type { DescribedCategory } from '../texts/describe-policy.js'
import { sayMixed } from '../view/say-mixed.js'
import type { View } from '../view/view.js'
import { ServiceDetails } from './service-details.js'
import { SwitchRow } from './switch-row.js'

export interface CategoryGroupProps {
  view: View
  category: DescribedCategory
}

/** One category with its switch, and its services behind a disclosure, which is open if they differ from the switch. */
export function CategoryGroup({ view, category }: CategoryGroupProps): VNode {
  const { title, required, services } = category
  const { texts } = view
  return (
    <fieldset
      aria-label={title}
      ref={(group: HTMLFieldSetElement | null) => {
        if (group && sayMixed(group, texts))
          group.getElementsByTagName('details')[0]?.setAttribute('open', '')
      }}
    >
      <SwitchRow view={view} item={category} required={required} />
      {services[0] && (
        <details>
          <summary>
            {texts.details} ({services.length})
          </summary>
          {services.map((service) => (
            <ServiceDetails view={view} service={service} required={required} />
          ))}
        </details>
      )}
    </fieldset>
  )
}
