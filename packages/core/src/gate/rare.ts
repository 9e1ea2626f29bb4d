import { unshadowed } from '../page/unshadowed.js'
import { surface } from '../surface.js'
import { createElements, type Elements, type ElementTools } from './elements.js'
import { freshScript, isSpent } from './revive-script.js'
import { holdScript, isRunnable, isScript, turnOf } from './script.js'

/**
 * What only some pages need of a gate: frames, pictures, media, templates; scripts that `innerHTML` made; what a script writes.
 */
export interface Rare extends Elements {
  /** Runs a script, or an equal one where it counts as started and would never run. */
  revive(script: HTMLScriptElement): Promise<void>
  /** Puts what a script wrote behind it. Written scripts run one after another, as the parser would run them. */
  insert(text: string, writer: Element): Promise<void>
}

export interface RareTools extends ElementTools {
  /** Whether an element's turn has come, and it may still take it. */
  mayTakeTurn(element: Element): boolean
  run(script: HTMLScriptElement): Promise<void>
  release(element: Element): Promise<void> | void
  /** What is waited for before these are released. */
  before?: ((elements: readonly Element[]) => Promise<void>) | undefined
}

export type CreateRare = (tools: RareTools) => Rare

export const createRare: CreateRare = (tools) => {
  const { marks, leaders, mayTakeTurn, run, release, before } = tools

  /** Makes a written script wait, under the condition of the one that wrote it. */
  function claim(written: Element, writer: Element): void {
    written.setAttribute('data-consent', writer.getAttribute('data-consent') ?? '')
    // A script of an SVG is refused as soon as it is in the page.
    if (isScript(written)) {
      holdScript(written)
      marks.setState(written, 'waiting')
    } else written.setAttribute('type', 'text/plain')
  }

  return {
    ...createElements(tools),
    async revive(script) {
      // Where nothing judges text, an equal one is as good whether it does or not.
      const isStarted = !Object.hasOwn(globalThis, 'trustedTypes') || (await isSpent(script))
      if (!mayTakeTurn(script)) return
      if (!isStarted) return run(script)
      const fresh = freshScript(script)
      if (!fresh) return marks.refuse(script, 'untrusted')
      marks.setState(script, 'released')
      leaders.set(script, () => fresh.remove())
      script.after(fresh)
      return run(fresh)
    },
    async insert(text, writer) {
      const page = unshadowed(writer.ownerDocument)
      const fragment = surface(() => page.createRange().createContextualFragment(text))
      if (!fragment) return
      const written = [...fragment.querySelectorAll('script')].filter(
        (script) => !isScript(script) || isRunnable(script.type),
      )
      for (const script of written) claim(script, writer)
      writer.after(fragment)
      await before?.(written)
      for (const script of written) {
        const released = surface(() => release(script))
        if (turnOf(script) === 'ordered') await released
      }
    },
  }
}
