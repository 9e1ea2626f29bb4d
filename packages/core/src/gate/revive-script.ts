import { unshadowed } from '../page/unshadowed.js'
import { report } from '../surface.js'
import { tellOf } from './fresh-script.js'

/**
 * Whether a script counts as started. A copy does where its original does; one with an empty address tells an `error` if
 * it does not, requests nothing, and needs no policy's leave.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function isSpent(script: HTMLScriptElement): Promise<boolean> {
  const { createElement, head, documentElement } = unshadowed(script.ownerDocument)
  const place = head ?? documentElement
  const copy = script.cloneNode() as HTMLScriptElement
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name)
  return new Promise((resolve) => {
    let isStarted = true
    const probe = (script: HTMLScriptElement, hear: () => void): void => {
      // Text set as an attribute would be for Trusted Types to judge.
      script.toggleAttribute('src', true)
      script.onerror = hear
      place?.append(script)
      script.remove()
    }
    probe(copy, () => {
      isStarted = false
    })
    probe(createElement('script'), () => resolve(isStarted))
  })
}

/**
 * Makes an equal script, held, with its nonce; what happens to it is told to the first one's listeners too.
 * Its text and address are text: undefined where the page's Trusted Types refuse that.
 */
export function freshScript(spent: HTMLScriptElement): HTMLScriptElement | undefined {
  const script = unshadowed(spent.ownerDocument).createElement('script')
  try {
    for (const { name, value } of spent.attributes) {
      if (!name.startsWith('on')) script.setAttribute(name, value)
    }
    script.text = spent.text
  } catch (error) {
    return report(error) as undefined
  }
  script.type = 'text/plain'
  script.nonce = spent.nonce
  tellOf(script, spent)
  return script
}
