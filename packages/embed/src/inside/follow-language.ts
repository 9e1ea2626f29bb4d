import type { Texts } from '@sluice/banner'
import { unshadowed } from '@sluice/core/page'
import type { Speech } from '../load/speech.js'

/**
 * Speaks in the visitor's language, and again whenever the page goes on in another: by `sluice.banner.language('de')`, or
 * by the `lang` of its root element. Resolves once it has spoken first; undefined is English.
 */
export async function followLanguage(
  speech: Speech,
  speak: (texts: Texts | undefined) => void,
): Promise<void> {
  let latest = ''
  async function hear(): Promise<void> {
    const wanted = `${speech.told} ${unshadowed(document).documentElement.lang}`
    if (wanted === latest) return
    latest = wanted
    const texts = await speech.load()
    // If two languages are asked for, the first may come last.
    if (wanted === latest) speak(texts)
  }
  speech.heard.add(hear)
  // Every element is watched, because a framework may replace the root element.
  new MutationObserver(hear).observe(document, { subtree: true, attributeFilter: ['lang'] })
  await hear()
}
