import type { Consent, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { speakAs } from '../page/create-host.js'
import { giveWay } from '../page/give-way.js'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'
import { keepInPage } from '../page/keep-in-page.js'
import { addStyles } from '../page/sheet.js'
import { shield } from '../page/shield.js'
import { whenBody } from '../page/when-body.js'
import { reopenStyles } from '../styles/reopen.css.js'
import { type Theme, themeStyles } from '../styles/theme.css.js'
import type { Texts } from '../texts/texts.js'

/** What the button takes of a language. */
export type ReopenTexts = Pick<Texts, 'language' | 'direction' | 'preferencesTitle'>

/** Takes the button out of the page when called. */
export interface Reopen extends Undo {
  /** Goes on in another language. */
  speak(texts: ReopenTexts): void
}

export interface ReopenOptions {
  /** The button has the name of the preferences. */
  texts: ReopenTexts
  /** Opens the preferences. */
  preferences(): void
  /** Whether this page asks by itself; where it does not, the button is there from the start. @default true */
  ask?: boolean | undefined
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
 * Puts a button into the corner of the page that opens the preferences, as soon as nothing is left to ask; returns its undo.
 * Unlike `bindControls` it brings the button itself. It needs no Preact, so that a returning visitor loads none.
 * @example mountReopen(consent, { texts: en, preferences: banner.preferences })
 */
export function mountReopen(
  consent: Consent,
  {
    texts,
    preferences,
    theme = 'auto',
    ask,
    askInFrames,
    document = globalThis.document,
  }: ReopenOptions,
): Reopen {
  if (!document || (askInFrames !== true && isFramedElsewhere(windowOf(document))))
    return Object.assign(() => {}, { speak() {} })
  const page = unshadowed(document)
  const host = page.createElement('sluice-banner')
  host.setAttribute('data-reopen', '')
  const root = host.attachShadow({ mode: 'open' })
  addStyles(root, reopenStyles + themeStyles(theme))

  const button = page.createElement('button')
  button.type = 'button'
  button.setAttribute('part', 'reopen')
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
    button.hidden = ask !== false && consent.unset.length > 0
  }
  function speak(texts: ReopenTexts): void {
    speakAs(host, texts)
    button.setAttribute('aria-label', texts.preferencesTitle)
    button.title = texts.preferencesTitle
  }
  speak(texts)
  show()
  // Style sheets count the children of `body`.
  const putBack = (): void => page.body.after(host)
  const stops = [consent.subscribe(show), giveWay(button), shield(host), () => host.remove()]
  stops.push(
    whenBody(document, () => {
      putBack()
      stops.push(keepInPage({ element: host, isNeeded: () => !button.hidden, putBack }))
    }),
  )
  const stop = (): void => {
    for (const undo of stops) undo()
  }
  return Object.assign(stop, { speak })
}
