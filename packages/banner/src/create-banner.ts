import type { Consent, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { unlessAskedAbove } from './asked-above.js'
import type { View } from './components/view.js'
import { createHost, type Host, type HostOptions, speakAs } from './create-host.js'
import { createLayers, type Shown } from './create-layers.js'
import { createView, type ViewOptions } from './create-view.js'
import { createFocusReturn } from './focus-return.js'
import { isFramedElsewhere } from './framed-elsewhere.js'
import { keepInPage } from './keep-in-page.js'
import { keepKeys } from './keep-keys.js'
import { createRaise } from './keep-on-top.js'
import { pickOption } from './pick-option.js'
import type { Theme } from './styles/theme.css.js'
import type { Texts } from './texts.js'
import { whenBody } from './when-body.js'

export interface CreateBannerOptions extends ViewOptions {
  /** Light or dark, or as the visitor's system is. @default 'auto' */
  theme?: Theme | undefined
  /** Makes the element that holds everything. @default one with a shadow root */
  host?: ((options: HostOptions) => Host) | undefined
  /** Whether this page asks by itself: one that explains the choice may leave it to the others. @default true */
  ask?: boolean | undefined
  /** Whether the visitor is asked in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
  /** Called once the banner is the one of its document; what it returns is undone with the banner. */
  onStart?: ((banner: Banner, texts: Texts) => Undo) | undefined
}

/** Takes the banner out of the page when called; its methods show and hide it. None of them decides. */
export interface Banner extends Undo {
  /** Shows the question, also to a visitor who has decided. */
  open(): void
  /** Shows the switches. */
  preferences(): void
  /** Hides both; unsaved switches are forgotten. */
  close(): void
  /** Goes on in another language, also while something is shown; `texts` are complete. */
  speak(texts: Texts): void
}

/**
 * Asks the visitor for whatever is unset, and shows the preferences when told to. Call it once per document.
 * Unlike `mountBanner` it leaves the page's own `data-sluice` buttons and links alone.
 * @example const banner = createBanner(consent, { privacyPolicy: '/privacy' })
 */
export function createBanner(consent: Consent, options: CreateBannerOptions = {}): Banner {
  const { document = globalThis.document, host: makeHost = createHost, onStart } = options
  // On a server nobody is asked.
  if (!document)
    return Object.assign(() => {}, { open() {}, preferences() {}, close() {}, speak() {} })
  const askInFrames = pickOption('askInFrames', options.askInFrames, [false, true])
  const theme = pickOption<Theme>('theme', options.theme, ['auto', 'light', 'dark'])
  const ask = pickOption('ask', options.ask, [true, false])
  let asks = false
  const unset = (): string | undefined => consent.unset.join() || undefined
  const question = (): string | undefined => (asks ? unset() : undefined)
  let shown: Shown = {}
  let draw: ((shown: Shown) => void) | undefined

  function show(next: Shown): void {
    shown = next
    draw?.(shown)
  }

  const preferences = (): void => show({ banner: shown.banner, preferences: true })
  const look = (texts: Texts | undefined): View =>
    createView(
      consent,
      { ...options, texts },
      {
        choose: preferences,
        left: () => show({ banner: shown.banner }),
        putOff,
        pressed: () => show({ ...shown, busy: true }),
        decided() {
          show({})
          announce()
        },
      },
    )
  const putOff = (): void => show({})
  let view = look(options.texts)

  // What a modal dialog covers is hidden from screen readers; said while it is coming back, it is missed.
  function announce(): void {
    setTimeout(() => show({ ...shown, message: view.texts.saved }), 200)
  }

  function start(): void {
    if (!askInFrames && isFramedElsewhere(windowOf(document))) {
      console.warn(
        '[sluice] nothing is asked in a frame of another origin without banner.askInFrames',
      )
      return
    }
    if (unshadowed(document).querySelector('sluice-banner:not([data-reopen])')) {
      console.warn('[sluice] a second banner in one document does nothing')
      return
    }
    const host = makeHost({ document, texts: view.texts, theme })
    const { element } = host
    const drawIn = createLayers(host.root)
    const keepFocus = createFocusReturn(element)
    const raise = createRaise(host)
    draw = (next) => {
      if (!element.isConnected) {
        // A dialog that was taken out of the page is modal no more: it is opened anew.
        drawIn({}, view)
        // Among the children of `body` it would be counted by the page's style sheets, and move with what they move.
        unshadowed(document).body.before(element)
      }
      speakAs(element, view.texts)
      keepFocus(() => drawIn(next, view))
      raise(Boolean(next.banner && !next.preferences && !view.modal))
    }
    // Whatever becomes of the layers, the page's own controls work.
    if (onStart) stops.push(onStart(banner, view.texts))
    stops.push(
      keepInPage({
        element,
        isNeeded: () => Boolean(shown.banner || shown.preferences),
        putBack: () => show(shown),
      }),
      keepKeys(element, keepFocus.came),
      () => {
        draw = undefined
        drawIn({}, view)
        raise.stop()
        host.remove()
      },
    )
    show(shown)
  }

  const banner = Object.assign(
    () => {
      for (const stop of stops.splice(0)) stop()
    },
    {
      open: () => show({ banner: unset() ?? 'all' }),
      preferences,
      close: putOff,
      speak(texts: Texts) {
        view = look(texts)
        show(shown)
      },
    },
  )
  const stops: Undo[] = [
    consent.on('change', ({ source }) => {
      // Nobody pressed anything here: switches that the visitor has not saved stay as they are.
      const preferences = source === 'storage' && shown.preferences
      show({ banner: question(), preferences })
      // What the layers decide themselves they say themselves.
      if (source === 'control' || source === 'placeholder') announce()
    }),
  ]
  stops.push(
    unlessAskedAbove(document, () => {
      asks = ask
      show({ ...shown, banner: question() })
    }),
    whenBody(document, start),
  )
  return banner
}
