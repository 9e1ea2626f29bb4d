import type { Consent } from '@sluice/core'
import { h, type VNode } from 'preact'
import { drawPlaceholder } from '../placeholder/draw-placeholder.js'
import { type PlaceholderLanguage, placeholderTexts } from '../placeholder/placeholder-texts.js'
import type { Theme } from '../styles/theme.css.js'
import type { TextOverrides } from '../texts/texts.js'

export interface PlaceholderProps {
  consent: Pick<Consent, 'policy' | 'decide'>
  /** The services that the embed waits for. */
  names: readonly string[]
  /** What the embed is called. */
  title: string
  /** Shows the embed this once; it is the app's to do. */
  loadOnce(): void
  /** A complete language. @default English */
  texts?: PlaceholderLanguage | undefined
  /** The site's own words for any text. */
  overrides?: TextOverrides | undefined
  /** Light or dark, or as the visitor's system is. @default 'auto' */
  theme?: Theme | undefined
  /** Opens the preferences. */
  preferences?: (() => void) | undefined
}

/**
 * What an app shows in place of an embed that is not granted, as large as the app makes it. Unlike
 * `mountPlaceholders`, which covers held markup, it leaves it to the app to know when.
 * @example granted || once ? <iframe src={url} /> : <Placeholder consent={consent} names={['our-video']} title="Our film" loadOnce={show} />
 */
export function Placeholder({
  consent,
  names,
  texts,
  overrides,
  ...view
}: PlaceholderProps): VNode {
  const isService = (name: string): boolean =>
    consent.policy.services.some((service) => service.name === name)
  const always = (): void => {
    const choices = Object.fromEntries(names.map((name) => [name, true]))
    consent.decide(choices, { source: 'placeholder' })
  }
  const attach = (host: HTMLElement | null): void => {
    if (!host) return
    drawPlaceholder(host, {
      ...view,
      consent,
      names,
      texts: placeholderTexts(texts, { overrides, document: host.ownerDocument }),
      host: host.ownerDocument.location.hostname,
      always: names[0] && names.every(isService) ? always : undefined,
    })
  }
  return h('sluice-placeholder', { ref: attach }) as VNode
}
