import type { Consent } from '@sluice/core'
import { treeToDom } from '../markup/tree-to-dom.js'
import { addStyles } from '../page/sheet.js'
import { createReaction } from '../press/create-reaction.js'
import { heedPress } from '../press/heed-press.js'
import { placeholderStyles } from '../styles/placeholder.css.js'
import { type Theme, themeStyles } from '../styles/theme.css.js'
import { describeEmbed, type EmbedFacts } from './describe-embed.js'
import type { SpokenPlaceholder } from './placeholder-texts.js'
import { placeholderTree } from './placeholder-tree.js'

export interface PlaceholderView extends EmbedFacts {
  consent: Pick<Consent, 'policy'>
  texts: SpokenPlaceholder
  /** @default 'auto' */
  theme?: Theme | undefined
  loadOnce(): void
  /** Grants the services; without it there is no button for that. */
  always?: (() => void) | undefined
  /** Opens the preferences; without it there is no button for that. */
  preferences?: (() => void) | undefined
}

function openRoot(host: HTMLElement, theme: Theme = 'auto'): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  addStyles(root, themeStyles(theme) + placeholderStyles)
  return root
}

/** Draws a placeholder into the shadow root of its host. If nothing changes, its nodes stay, and with them the focus. */
export function drawPlaceholder(host: HTMLElement, view: PlaceholderView): ShadowRoot {
  const { consent, texts, loadOnce, always, preferences } = view
  const described = describeEmbed(view, consent.policy, texts)
  const buttons = (
    [
      ['load-once', described.loadOnce, loadOnce],
      ['always', described.always, always],
      ['preferences', texts.preferencesTitle, preferences],
    ] as const
  ).flatMap(([part, text, press]) => (press ? { part, text, press } : []))
  const root = host.shadowRoot ?? openRoot(host, view.theme)
  const drawn = treeToDom(host.ownerDocument, placeholderTree({ ...described, buttons }))
  if (!root.firstChild?.isEqualNode(drawn)) root.replaceChildren(drawn)
  const react = createReaction(host.ownerDocument)
  for (const [index, button] of root.querySelectorAll('button').entries())
    button.onclick = (event) => heedPress(event, () => react(() => buttons[index]?.press()))
  host.lang = texts.language
  host.dir = texts.direction
  return root
}
