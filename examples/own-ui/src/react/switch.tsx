import type { Policy } from '@sluice/core'
import { plainWords } from '../plain-words.js'
import { useConsent } from './use-consent.js'

interface SwitchProps {
  category: Policy['categories'][number]
}

/** One category: what it is for, who takes part, and a switch that is on only where it was granted. */
export function Switch({ category: { name, required, ...words } }: SwitchProps) {
  const title = plainWords(words.title)
  const consent = useConsent()
  const services = consent.policy.services.filter(({ category }) => category === name)
  const providers = services.map((service) => `${plainWords(service.title)} (${service.provider})`)
  const id = `${name}-purpose`
  return (
    <fieldset aria-label={title}>
      {required ? (
        <strong>{title}: always on</strong>
      ) : (
        <label>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
            role="switch"
            name={name}
            defaultChecked={consent.granted(name)}
            aria-describedby={id}
          />
          {title}
        </label>
      )}
      <p id={id}>
        {plainWords(words.purpose)} {providers.join(', ')}
      </p>
    </fieldset>
  )
}
