import type { Consent, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { createHost, type Host, type HostOptions } from './create-host.js'
import { createLayers, type Shown } from './create-layers.js'
import { createView, type ViewOptions } from './create-view.js'
import { createFocusReturn } from './focus-return.js'
import { isFramedElsewhere } from './framed-elsewhere.js'
import { keepInPage } from './keep-in-page.js'
import { pickOption } from './pick-option.js'
import type { Theme } from './styles/theme.css.js'
import type { Texts } from './texts.js'
import { whenBody } from './when-body.js'

export interface CreateBannerOptions extends ViewOptions {
  /** Light or dark, or as the visitor's system is. @default 'auto' */
  theme?: Theme | undefined
  /** Makes the element that holds everything. @default one with a shadow root */
  host?: ((options: HostOptions) => Host) | undefined
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
}

/**
 * Asks the visitor for whatever is unset, and shows the preferences when told to. Call it once per document.
 * Unlike `mountBanner` it leaves the page's own `data-sluice` buttons and links alone.
 * @example const banner = createBanner(consent, { privacyPolicy: '/privacy' })
 */
export function createBanner(consent: Consent, options: CreateBannerOptions = {}): Banner {
  const { document = globalThis.document, host: makeHost = createHost, onStart } = options
  const askInFrames = pickOption('askInFrames', options.askInFrames, [false, true])
  const theme = pickOption<Theme>('theme', options.theme, ['auto', 'light', 'dark'])
  const open = (): string | undefined => consent.unset.join() || undefined
  let shown: Shown = { banner: open() }
  let draw: ((shown: Shown) => void) | undefined

  function show(next: Shown): void {
    shown = next
    draw?.(shown)
  }

  const preferences = (): void => show({ banner: shown.banner, preferences: true })
  const view = createView(consent, options, {
    choose: preferences,
    left: () => show({ banner: shown.banner }),
    putOff: () => show({}),
    pressed: () => show({ ...shown, busy: true }),
    decided() {
      show({})
      announce()
    },
  })

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
    const drawIn = createLayers(host.root, view)
    const keepFocus = createFocusReturn(host.element)
    draw = (next) => {
      if (!host.element.isConnected) {
        // A dialog that was taken out of the page is modal no more: it is opened anew.
        drawIn({})
        unshadowed(document).body.prepend(host.element)
      }
      keepFocus(() => drawIn(next))
    }
    // Whatever becomes of the layers, the page's own controls work.
    if (onStart) stops.push(onStart(banner, view.texts))
    stops.push(
      keepInPage({
        element: host.element,
        isNeeded: () => Boolean(shown.banner || shown.preferences),
        putBack: () => show(shown),
      }),
      () => {
        draw = undefined
        drawIn({})
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
      open: () => show({ banner: open() ?? 'all' }),
      preferences,
      close: view.putOff,
    },
  )
  const stops: Undo[] = [
    consent.subscribe(() => show({ banner: open() })),
    consent.on('change', ({ source }) => {
      // What the layers decide themselves they say themselves.
      if (source === 'control' || source === 'placeholder') announce()
    }),
  ]
  stops.push(whenBody(document, start))
  return banner
}
