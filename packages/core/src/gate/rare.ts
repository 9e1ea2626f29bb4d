import { unshadowed } from '../page/unshadowed.js'
import { surface } from '../surface.js'
import { createElements, type Elements } from './elements.js'
import type { GateTools } from './gate-tools.js'
import type { ReleaseOne } from './release-in-order.js'
import { freshScript, isSpent } from './revive-script.js'
import { holdScript, isRunnable, isScript, turnOf } from './script.js'

/**
 * What only some pages need of a gate: frames, pictures, media, templates; scripts that `innerHTML` made; what a script writes.
 */
export interface Rare extends Elements {
  /** Called when something has left the page. */
  left(): void
  /** Runs a script, or an equal one where it counts as started and would never run. */
  revive(script: HTMLScriptElement, turn: ScriptTurn): Promise<void>
  /** Puts what a script wrote behind it. Written scripts are released one after another, as the parser would run them. */
  insert(text: string, writer: Element, release: ReleaseOne): Promise<void>
}

/** The turn of a script that may count as started. */
export interface ScriptTurn {
  /** Whether it has come, and the script may still take it. */
  mayTakeTurn(script: HTMLScriptElement): boolean
  run(script: HTMLScriptElement): Promise<void>
}

export type CreateRare = (tools: GateTools) => Rare

export const createRare: CreateRare = (tools) => {
  const { means, marks } = tools
  /** Called once an element has left the page: what the gate put there for it leaves with it. */
  const leaders = new Map<Element, () => void>()

  /** Makes a written script wait, under its writer's condition. */
  function claim(written: Element, writer: Element): void {
    written.setAttribute('data-consent', writer.getAttribute('data-consent') ?? '')
    // A script of an SVG is refused as soon as it is in the page.
    if (isScript(written)) {
      holdScript(written)
      marks.note(written, false)
      marks.setState(written, 'waiting')
    } else written.setAttribute('type', 'text/plain')
  }

  return {
    ...createElements(tools, leaders),
    left() {
      for (const [element, leave] of leaders) {
        if (element.isConnected) continue
        leaders.delete(element)
        marks.judge(element, leave)
      }
    },
    async revive(script, { mayTakeTurn, run }) {
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
    async insert(text, writer, release) {
      const page = unshadowed(writer.ownerDocument)
      const fragment = surface(() => page.createRange().createContextualFragment(text))
      if (!fragment) return
      const written = [...fragment.querySelectorAll('script')].filter(
        (script) => !isScript(script) || isRunnable(script.type),
      )
      for (const script of written) claim(script, writer)
      writer.after(fragment)
      await means.before?.(written)
      for (const script of written) {
        const released = surface(() => release(script))
        if (turnOf(script) === 'ordered') await released
      }
    },
  }
}
