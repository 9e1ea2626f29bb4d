import { h, type VNode } from 'preact'
import type { DescribedService } from '../texts/describe-service.js'
import { isWebAddress } from '../texts/web-address.js'
import type { View } from '../view/view.js'
import { SwitchRow } from './switch-row.js'

export interface ServiceDetailsProps {
  view: View
  service: DescribedService
  required: boolean | undefined
}

/** A list of more lines, the heading included, is folded. */
const most = 4

const facts = ['provider', 'location', 'safeguard'] as const

/** One service: its switch, and what a visitor must be able to learn before deciding. */
export function ServiceDetails({ view, service, required }: ServiceDetailsProps): VNode {
  const { texts } = view
  const { privacyPolicy, provider, storage } = service
  const items = storage[0]
    ? [
        <dt>{texts.storage}</dt>,
        ...storage.map(({ name, kind, duration, purpose }) => (
          <dd>
            <code dir="ltr">{name}</code>: {kind}, {duration}
            {purpose && `. ${purpose}`}
          </dd>
        )),
      ]
    : []
  return (
    <fieldset aria-label={service.title}>
      <SwitchRow view={view} item={service} required={required} />
      <dl>
        {facts.map((fact) => service[fact] && [<dt>{texts[fact]}</dt>, <dd>{service[fact]}</dd>])}
        {items.length > most || items}
      </dl>
      {items.length > most && (
        <details>
          <summary>
            {texts.storage} ({storage.length})
          </summary>
          <dl>{items.slice(1)}</dl>
        </details>
      )}
      {privacyPolicy && isWebAddress(privacyPolicy) && (
        <a href={privacyPolicy} aria-label={`${texts.privacyPolicy}: ${provider}`}>
          {texts.privacyPolicy}
        </a>
      )}
    </fieldset>
  )
}
