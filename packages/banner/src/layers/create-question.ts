import type { Consent, Undo } from '@sluice/core'
import { whenBody } from '../page/when-body.js'
import type { QuestionBanner, QuestionOptions } from './banner-options.js'
import { createShowing } from './create-showing.js'
import { openStage } from './open-stage.js'

/**
 * Asks the visitor about everything that is unset. Unlike `createBanner`, which uses it, it can ask, refuse and accept before its
 * supplement is there, and if that never comes.
 */
export function createQuestion(consent: Consent, given: QuestionOptions): QuestionBanner {
  const { document, supplement } = given
  const unset = (): string | undefined => consent.unset.join() || undefined
  const { show, announce, preferences, speak, texts, play } = createShowing(consent, given)
  const stops: Undo[] = []
  let isAsking = false
  const question = (): string | undefined => (isAsking ? unset() : undefined)
  const banner = Object.assign(
    () => {
      for (const stop of stops.splice(0)) stop()
    },
    {
      open: () => show(() => ({ banner: unset() ?? 'all' })),
      preferences,
      close: () => show(() => ({})),
      speak,
    },
  )
  stops.push(
    consent.on('change', ({ source }) => {
      // Nobody pressed anything on this page, so switches that are not saved stay as they are.
      show((shown) => ({
        banner: question(),
        preferences: source === 'storage' && shown.preferences,
      }))
      // The layers announce their own decisions.
      if (source === 'control' || source === 'placeholder') announce()
    }),
  )
  const ask = (): void => {
    isAsking = given.ask !== false
    show((shown) => ({ ...shown, banner: question() }))
  }
  if (supplement) stops.push(supplement.unlessAskedAbove(document, ask))
  else ask()
  const start = (): void => {
    const stage = openStage(given, texts())
    if (!stage) return
    // Before the layers, so that the page's own controls work even if the layers cannot be drawn.
    if (given.onStart) stops.push(given.onStart(banner, texts()))
    stops.push(play(stage))
  }
  stops.push(whenBody(document, start))
  return banner
}
