import type { Consent, Undo } from '@sluice/core'
import { paintFirst } from '../press/paint-first.js'
import type { QuestionTexts, Texts } from '../texts/texts.js'
import type { QuestionView } from '../view/view.js'
import type { QuestionOptions } from './banner-options.js'
import type { Layers, Shown } from './create-layers.js'
import type { Stage } from './create-stage.js'
import { layersFrom } from './layers-from.js'

/** What is to be seen of a banner, before and after its element is in the page. */
export interface Showing {
  /** Shows what it makes of what is shown. */
  show(next: (shown: Shown) => Shown): void
  /** Says to screen readers that the choice was saved. */
  announce(): void
  preferences(): void
  speak(texts: Texts | undefined): void
  texts(): QuestionTexts
  /** Shows everything on a stage from now on; returns what takes the stage away. */
  enter(next: Stage): Undo
}

/** Draws the layers on a stage as the layers' own buttons say, and brings the supplement when it is needed. */
export function createShowing(consent: Consent, given: QuestionOptions): Showing {
  let { supplement, ...options } = given
  let shown: Shown = {}
  let view: QuestionView
  let layers: Layers
  let stage: Stage | undefined

  function show(next: Shown): void {
    shown = next
    stage?.draw(shown, layers, view)
  }
  // A modal dialog hides the rest from screen readers. Said while it closes, the message would be missed.
  function announce(): void {
    setTimeout(() => show({ ...shown, message: view.texts.saved }), 200)
  }
  const isNeeded = (): boolean => Boolean(shown.banner || shown.preferences)
  function complete(): void {
    if (supplement) stage?.complete(supplement, { isNeeded, putBack: () => show(shown) })
  }
  function bringSupplement(): void {
    given.loadSupplement?.().then(
      (came) => {
        if (supplement) return
        supplement = came
        makeView()
        // What was drawn of the question stays as it is.
        layers = { ...layersFrom(() => view, came), banner: layers.banner }
        complete()
        show({ ...shown, busy: false })
      },
      (error) => {
        reportError(error)
        if (shown.preferences) show({ banner: shown.banner })
      },
    )
  }
  function preferences(): void {
    show({ banner: shown.banner, preferences: true, busy: !supplement })
    if (!supplement) bringSupplement()
  }
  function makeView(): void {
    view = (supplement ?? given).createView(consent, options, {
      choose: preferences,
      left: () => show({ banner: shown.banner }),
      putOff: () => show({}),
      pressed: () => show({ ...shown, busy: true }),
      decided() {
        show({})
        announce()
      },
    })
  }
  function speak(texts: Texts | undefined): void {
    options = { ...options, texts }
    makeView()
    layers = layersFrom(() => view, supplement)
    show(shown)
  }
  speak(options.texts)
  return {
    show: (next) => show(next(shown)),
    announce,
    preferences,
    speak,
    texts: () => view.texts,
    enter(next) {
      stage = next
      complete()
      show(shown)
      if (!supplement) paintFirst(given.document, bringSupplement)
      return () => {
        stage = undefined
        next.remove(layers)
      }
    },
  }
}
