import type { Consent, Gate, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { type Drawn, type HeldEmbed, placeholders } from '@sluice/core/placeholders'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'
import { createSheet, lendSheet } from '../page/sheet.js'
import { shield } from '../page/shield.js'
import type { Theme } from '../styles/theme.css.js'
import type { TextOverrides } from '../texts/texts.js'
import { coverElement } from './cover-element.js'
import { drawPlaceholder } from './draw-placeholder.js'
import { drawnEmbeds } from './drawn-embeds.js'
import { focusReleased } from './focus-released.js'
import { giveSize } from './give-size.js'
import { hostOfEmbed } from './host-of-embed.js'
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
  /** Whether placeholders can decide in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  document?: Document | undefined
  /** What the one tag was told to speak, as a BCP 47 tag. */
  speech?: { readonly told?: string | undefined } | undefined
}

/**
 * Puts the host of a placeholder beside its embed. Many style sheets give space to an element that follows another, and take it
 * from the first or the last.
 */
function insert(host: HTMLElement, element: HTMLElement, hasBox: boolean): void {
  const isLast = !element.nextElementSibling && element.previousElementSibling
  if (isLast && hasBox) element.before(host)
  else element.after(host)
}

/**
 * Draws a placeholder over every held embed of the page, now and later: it says what the embed is, who provides it and why it
 * is held, and has buttons to load it once or to allow its service. Unlike the banner it asks about one thing, in its place.
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
  // Loading once records nothing, so it is allowed in any frame.
  const mayOnlyLoadOnce = askInFrames !== true && isFramedElsewhere(window)

  function draw(held: HeldEmbed): Drawn {
    const element = held.element as HTMLElement
    if (!element.matches(drawnEmbeds)) return () => {}
    const host = unshadowed(document).createElement('sluice-placeholder')
    const root = drawPlaceholder(host, {
      ...held,
      consent,
      texts,
      theme,
      ...(mayOnlyLoadOnce ? { always: undefined } : { preferences }),
      host: hostOfEmbed(element),
    })
    const hasBox = Boolean(element.getClientRects()[0])
    insert(host, element, hasBox)
    const uncover =
      hasBox || element.localName !== 'template'
        ? coverElement(root, element)
        : giveSize(root, held)
    const release = shield(host)
    const undo = () => {
      release()
      const [end, hadFocus] = [host.nextElementSibling, root.activeElement]
      uncover?.()
      host.remove()
      // The content of a template is released a little later than the template.
      if (hadFocus) window.requestAnimationFrame(() => focusReleased(element, end))
    }
    return Object.assign(undo, { isThere: () => host.isConnected })
  }

  // A held embed is an empty box, which the placeholder covers.
  const hidden = `${drawnEmbeds}[data-consent-state=held]{visibility:hidden}`
  const removeSheet = lendSheet(document, createSheet(document, hidden))
  const stop = placeholders({ consent, gate, document, draw })
  return () => {
    stop()
    removeSheet()
  }
}
