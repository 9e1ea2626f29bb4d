import type { Consent, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from './framed-elsewhere.js'
import { giveWay } from './give-way.js'
import { keepInPage } from './keep-in-page.js'
import { reopenStyles } from './styles/reopen.css.js'
import { type Theme, themeStyles } from './styles/theme.css.js'
import type { Texts } from './texts.js'
import { whenBody } from './when-body.js'

export interface ReopenOptions {
  /** The button is called as the preferences are. */
  texts: Pick<Texts, 'language' | 'direction' | 'preferencesTitle'>
  /** Opens the preferences. */
  preferences(): void
  /** @default 'auto' */
  theme?: Theme | undefined
  /** Whether there is a button in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
}

const svg = 'http://www.w3.org/2000/svg'

/** Two sliders. */
const drawing =
  'M4 8h9m5 0h2M4 16h2m5 0h9M13 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M6 16a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0'

/**
 * A button in the corner of the page that opens the preferences, there as soon as nothing is left to ask; returns its
 * undo. Unlike `bindControls` it brings the button itself; it needs no Preact, so that a returning visitor loads none.
 * @example mountReopen(consent, { texts: en, preferences: banner.preferences })
 */
export function mountReopen(
  consent: Consent,
  {
    texts,
    preferences,
    theme = 'auto',
    askInFrames,
    document = globalThis.document,
  }: ReopenOptions,
): Undo {
  const page = unshadowed(document)
  const window = windowOf(document)
  if (askInFrames !== true && isFramedElsewhere(window)) return () => {}
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(themeStyles(theme) + reopenStyles)
  const host = page.createElement('sluice-banner')
  host.setAttribute('data-reopen', '')
  host.lang = texts.language
  host.dir = texts.direction
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]

  const button = page.createElement('button')
  button.type = 'button'
  button.setAttribute('part', 'reopen')
  button.setAttribute('aria-label', texts.preferencesTitle)
  button.title = texts.preferencesTitle
  const icon = page.createElementNS(svg, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = page.createElementNS(svg, 'path')
  path.setAttribute('d', drawing)
  icon.append(path)
  button.append(icon)
  button.addEventListener('click', preferences)
  root.append(button)

  const show = (): void => {
    button.hidden = consent.unset.length > 0
  }
  show()
  const putBack = (): void => page.body.append(host)
  const stops = [consent.subscribe(show), giveWay(button), () => host.remove()]
  stops.push(
    whenBody(document, () => {
      putBack()
      stops.push(keepInPage({ element: host, isNeeded: () => !button.hidden, putBack }))
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}
