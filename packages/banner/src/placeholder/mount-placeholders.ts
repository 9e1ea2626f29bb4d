import type { Consent, Gate, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { type Drawn, type HeldEmbed, placeholders } from '@sluice/core/placeholders'
import { addSheet } from '../page/add-sheet.js'
import { createSheet } from '../page/create-sheet.js'
import { isFramedElsewhere } from '../page/framed-elsewhere.js'
import { keepKeys } from '../page/keep-keys.js'
import type { Theme } from '../styles/theme.css.js'
import type { TextOverrides } from '../texts/texts.js'
import { coverElement } from './cover-element.js'
import { drawnEmbeds } from './drawn-embeds.js'
import { fillPlaceholder } from './fill-placeholder.js'
import { focusReleased } from './focus-released.js'
import { hostOfEmbed } from './host-of-embed.js'
import { keepSize } from './keep-size.js'
import { type PlaceholderLanguage, placeholderTexts } from './placeholder-texts.js'

export interface PlaceholdersOptions {
  /** The page's gate: it releases what is loaded once. */
  gate: Pick<Gate, 'loadOnce'>
  /** A complete language. @default English */
  texts?: PlaceholderLanguage | undefined
  /** The site's own words for any text. */
  overrides?: TextOverrides | undefined
  /** Light or dark, or as the visitor's system is. @default 'auto' */
  theme?: Theme | undefined
  /** Opens the preferences: each placeholder then has a button for them. */
  preferences?: (() => void) | undefined
  /** Whether they can decide in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
  /** What the one tag was told to speak, as a BCP 47 tag. */
  speech?: { readonly told?: string | undefined } | undefined
}

/**
 * Draws a placeholder over every held embed of the page, now and later: what it is, who provides it, why it is held,
 * and buttons to load it once or to allow its service. Unlike the banner it asks about one thing, where that thing is.
 * @example mountPlaceholders(consent, { gate: createGate(consent), texts: en, preferences: banner.preferences })
 */
export function mountPlaceholders(
  consent: Consent,
  {
    gate,
    overrides,
    preferences,
    theme,
    askInFrames,
    speech,
    document = globalThis.document,
    ...options
  }: PlaceholdersOptions,
): Undo {
  // On a server nothing is held.
  if (!document) return () => {}
  const texts = placeholderTexts(options.texts, { overrides, speech, document })
  const window = windowOf(document)
  // Loading once records nothing.
  const isMute = askInFrames !== true && isFramedElsewhere(window)

  function draw(held: HeldEmbed): Drawn {
    const element = held.element as HTMLElement
    if (!element.matches(drawnEmbeds)) return () => {}
    const host = unshadowed(document).createElement('sluice-placeholder')
    const root = fillPlaceholder(host, {
      ...held,
      consent,
      texts,
      theme,
      ...(isMute ? { always: undefined } : { preferences }),
      host: hostOfEmbed(element),
    })
    const hasBox = element.getClientRects()[0]
    // Style sheets space an element that comes after another, and take the space from the first or the last.
    const isLast = !element.nextElementSibling && element.previousElementSibling
    if (isLast && hasBox) element.before(host)
    else element.after(host)
    const uncover =
      hasBox || element.localName !== 'template'
        ? coverElement(root, element)
        : keepSize(root, held)
    const release = keepKeys(host)
    const undo = () => {
      release()
      const [end, hadFocus] = [host.nextElementSibling, root.activeElement]
      uncover?.()
      host.remove()
      // What a template holds is released a little later than the template.
      if (hadFocus) window.requestAnimationFrame(() => focusReleased(element, end))
    }
    return Object.assign(undo, { isThere: () => host.isConnected })
  }

  // What is held is an empty box, which the placeholder covers.
  const hidden = `${drawnEmbeds}[data-consent-state=held]{visibility:hidden}`
  const removeSheet = addSheet(document, createSheet(document, hidden))
  const stop = placeholders({ consent, gate, document, draw })
  return () => {
    stop()
    removeSheet()
  }
}
