import type { Consent, Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { h } from 'preact'
import { Banner as Question } from '../components/banner.js'
import { createHost, type Host, type HostOptions, speakAs } from '../page/create-host.js'
import { createFocusReturn } from '../page/focus-return.js'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'
import type { Reach } from '../page/keep-in-reach.js'
import { addStyles } from '../page/sheet.js'
import { shield } from '../page/shield.js'
import { whenBody } from '../page/when-body.js'
import { paintFirst } from '../press/paint-first.js'
import { bannerStyles } from '../styles/banner.css.js'
import type { Texts } from '../texts/texts.js'
import type { QuestionView, View } from '../view/view.js'
import type { LookOptions } from '../view/view-options.js'
import { createLayers, type Layers, type Render, type Shown } from './create-layers.js'
import type { Rest } from './rest.js'

export interface CreateBannerOptions extends LookOptions {
  /** Makes the element that holds everything. @default one with a shadow root */
  host?: ((options: HostOptions) => Host) | undefined
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

export interface QuestionOptions extends CreateBannerOptions {
  document: Document
  render: Render
  /** What a banner has beside its question, where that is at hand. */
  rest?: Rest | undefined
  /** Makes what the question is drawn from where the rest is not. */
  createView(...args: Parameters<Rest['createView']>): QuestionView
  /** Brings it otherwise: once the question is painted, and wherever it is missing. */
  loadRest?: (() => Promise<Rest>) | undefined
}

/**
 * Asks the visitor for whatever is unset. Unlike `createBanner`, which is made of it, it may have the preferences later: until
 * then, and where they do not come, it asks, refuses and accepts.
 */
export function createQuestion(
  consent: Consent,
  given: QuestionOptions,
): Banner & { speak(texts: Texts | undefined): void } {
  const { document, host: makeHost = createHost, onStart, render, loadRest } = given
  let { rest, ...options } = given
  let asks = false
  const unset = (): string | undefined => consent.unset.join() || undefined
  const question = (): string | undefined => (asks ? unset() : undefined)
  let shown: Shown = {}
  let view: QuestionView
  let layers: Layers
  let host: Host | undefined
  let draw: (() => void) | undefined
  let reach: Reach | undefined

  function show(next: Shown): void {
    shown = next
    if (shown.preferences && !rest) bringRest()
    draw?.()
  }

  const preferences = (): void =>
    show({ banner: shown.banner, preferences: true, busy: rest === undefined })
  const putOff = (): void => show({})

  function makeView(): void {
    view = (rest ?? given).createView(consent, options, {
      choose: preferences,
      left: () => show({ banner: shown.banner }),
      putOff,
      pressed: () => show({ ...shown, busy: true }),
      decided() {
        show({})
        announce()
      },
    })
  }

  function makeLayers(): void {
    makeView()
    layers = { banner: () => <Question {...view} />, preferences: layPreferences() }
  }

  function layPreferences(): Layers['preferences'] {
    const Preferences = rest?.Preferences
    return Preferences && (() => <Preferences {...(view as View)} />)
  }

  /** What was drawn of the question stays as it is. */
  function bringRest(): void {
    loadRest?.().then(
      (came) => {
        if (rest) return
        rest = came
        makeView()
        layers = { ...layers, preferences: layPreferences() }
        // A host without a shadow root is of the npm package, which has the rest from the start.
        if (host) addStyles(host.root as ShadowRoot, came.styles)
        keepInReach()
        show({ ...shown, busy: false })
      },
      (error) => {
        reportError(error)
        if (shown.preferences) show({ banner: shown.banner })
      },
    )
  }

  function keepInReach(): void {
    // Not once the banner was taken out of the page.
    if (draw && host)
      reach = rest?.keepInReach(host, {
        isNeeded: () => Boolean(shown.banner || shown.preferences),
        putBack: () => show(shown),
      })
  }

  // What a modal dialog covers is hidden from screen readers; said while it is coming back, it is missed.
  function announce(): void {
    setTimeout(() => show({ ...shown, message: view.texts.saved }), 200)
  }

  function start(): void {
    if (options.askInFrames !== true && isFramedElsewhere(windowOf(document))) {
      console.warn(
        '[sluice] nothing is asked in a frame of another origin without banner.askInFrames',
      )
      return
    }
    if (unshadowed(document).querySelector('sluice-banner:not([data-reopen])')) {
      console.warn('[sluice] a second banner in one document does nothing')
      return
    }
    const { texts } = view as View
    const styles = bannerStyles + (rest?.styles ?? '')
    host = makeHost({ document, texts, theme: options.theme, styles })
    const { element } = host
    const drawIn = createLayers(host.root, render)
    const keepFocus = createFocusReturn(element)
    // The top layer, which nothing of the page moves or covers. Where there is none, the banner is as high as a z-index can be.
    const raise = (isAsked: boolean): void => {
      if ('showPopover' in element && element.matches(':popover-open') !== isAsked)
        element.togglePopover(isAsked)
    }
    draw = () => {
      if (!element.isConnected) {
        // A dialog that was taken out of the page is modal no more: it is opened anew.
        drawIn({}, layers)
        // Among the children of `body` it would be counted by the page's style sheets, and move with what they move.
        unshadowed(document).body.before(element)
      }
      speakAs(element, view.texts)
      const isAsked = Boolean(shown.banner && !(shown.preferences && rest) && !view.modal)
      // The browser computes all styles to show a popover: before anything is in it, that is little.
      if (isAsked) raise(true)
      keepFocus(() => drawIn(shown, layers))
      raise(isAsked)
      reach?.(isAsked)
    }
    // Whatever becomes of the layers, the page's own controls work.
    if (onStart) stops.push(onStart(banner, texts))
    keepInReach()
    stops.push(shield(element, keepFocus.came), () => {
      draw = undefined
      drawIn({}, layers)
      raise(false)
      reach?.stop()
      host?.remove()
    })
    draw()
    if (!rest) paintFirst(document, bringRest)
  }

  const banner = Object.assign(
    () => {
      for (const stop of stops.splice(0)) stop()
    },
    {
      open: () => show({ banner: unset() ?? 'all' }),
      preferences,
      close: putOff,
      speak(texts: Texts | undefined) {
        options = { ...options, texts }
        makeLayers()
        show(shown)
      },
    },
  )
  makeLayers()
  const stops: Undo[] = [
    consent.on('change', ({ source }) => {
      // Nobody pressed anything here: switches that the visitor has not saved stay as they are.
      const preferences = source === 'storage' && shown.preferences
      show({ banner: question(), preferences })
      // What the layers decide themselves they say themselves.
      if (source === 'control' || source === 'placeholder') announce()
    }),
  ]
  const ask = (): void => {
    asks = options.ask !== false
    show({ ...shown, banner: question() })
  }
  if (rest) stops.push(rest.unlessAskedAbove(document, ask))
  else ask()
  stops.push(whenBody(document, start))
  return banner
}
