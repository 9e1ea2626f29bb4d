import type { Consent, Undo } from '@sluice/core'
import { paintFirst } from '../press/paint-first.js'
import type { Texts } from '../texts/texts.js'
import type { QuestionView } from '../view/view.js'
import type { Banner, QuestionOptions } from './banner-options.js'
import type { Layers, Shown } from './create-layers.js'
import type { Stage } from './create-stage.js'
import type { InReach } from './in-reach.js'
import { layersFrom } from './layers-from.js'
import { questionActions, type Show } from './question-actions.js'
import type { Supplement } from './supplement.js'

/** What a banner shows, before and after its element is in the page. */
export interface Showing extends Pick<Banner, 'preferences'> {
  show: Show
  /** Says to screen readers that the choice was saved. */
  announce(): void
  speak(texts: Texts | undefined): void
  texts(): Texts
  /** Draws on a stage from now on; returns what removes it. */
  play(next: Stage): Undo
}

/** Draws the layers as their own buttons say, and brings the supplement when it is needed. */
export function createShowing(consent: Consent, given: QuestionOptions): Showing {
  let { supplement, ...options } = given
  let shown: Shown = {}
  let view: QuestionView
  let layers: Layers
  let stage: Stage | undefined
  let unprepare: Undo | undefined

  const show: Show = (next) => {
    shown = next(shown)
    stage?.draw(shown, layers, view)
  }
  // A modal dialog hides the rest from screen readers. Said while it closes, the message would be missed.
  const announce = (): void => {
    setTimeout(() => show((shown) => ({ ...shown, message: view.texts.saved })), 200)
  }
  const actions = questionActions(show, announce)
  function makeView(): void {
    const { createView } = supplement ?? given
    view = createView(consent, options, { ...actions, choose: preferences })
  }
  const isNeeded = (): boolean => Boolean(shown.banner || shown.preferences)
  const reach = { isNeeded, putBack: () => show((shown) => shown) }
  function complete(came: Supplement): void {
    if (supplement) return
    supplement = came
    unprepare?.()
    makeView()
    // What was drawn of the question stays as it is.
    layers = { ...layersFrom(() => view, came), banner: layers.banner }
    stage?.complete(came)
    show((shown) => ({ ...shown, busy: false }))
  }
  const fail = (error: unknown): void => {
    reportError(error)
    if (shown.preferences) actions.left()
  }
  const bringSupplement = (): unknown => given.loadSupplement?.().then(complete, fail)
  function preferences(): void {
    show(({ banner }) => ({ banner, preferences: true, busy: !supplement }))
    if (!supplement) bringSupplement()
  }
  function speak(texts: Texts | undefined): void {
    options = { ...options, texts }
    makeView()
    layers = layersFrom(() => view, supplement)
    reach.putBack()
  }
  speak(options.texts)
  const texts = (): Texts => view.texts as Texts
  function keep(how: InReach): void {
    if (!stage) return
    stage.keep(how, reach)
    reach.putBack()
    if (!supplement) unprepare = how.beforePress?.(given.document, bringSupplement)
  }
  function play(next: Stage): Undo {
    stage = next
    if (supplement) stage.complete(supplement)
    if (given.inReach) keep(given.inReach)
    else {
      reach.putBack()
      paintFirst(given.document, () => given.loadInReach?.().then(keep, reportError))
    }
    return () => {
      stage = undefined
      unprepare?.()
      next.remove(layers)
    }
  }
  return { show, announce, preferences, speak, texts, play }
}
