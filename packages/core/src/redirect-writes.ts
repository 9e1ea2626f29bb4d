import { holdScript, isScript, turnOf } from './script.js'
import { surface } from './surface.js'
import type { Undo } from './types.js'

/** What becomes of the scripts that a script writes. */
export interface Writing {
  /** Whether what this script writes is redirected. */
  isReleased(script: Element): boolean
  /** Makes a written script wait, under the condition of the one that wrote it. */
  claim(written: Element, writer: Element): void
  release(written: Element): Promise<void> | void
}

/** What the browser runs, besides modules: https://mimesniff.spec.whatwg.org/#javascript-mime-type-essence-match */
const runs = /^$|^module$|(java|ecma|j|live)script/i

/**
 * Lets what a released script writes land right behind it: once the page is parsed, `document.write` would
 * wipe it. All other scripts write as ever.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function redirectWrites(
  document: Document,
  { isReleased, claim, release }: Writing,
): { undo: Undo; done(writer: Element): Promise<void> | undefined } {
  const { write, writeln } = document
  const texts = new Map<Element, string>()
  const inserting = new WeakMap<Element, Promise<void>>()

  function redirect(native: Document['write'], end: string): Document['write'] {
    return (...given) => {
      const script = document.currentScript
      if (!script || !isReleased(script)) return native.apply(document, given)
      // Once the script has ended, because it may write a tag in pieces.
      if (!texts.has(script))
        inserting.set(
          script,
          Promise.resolve().then(() => insert(script)),
        )
      texts.set(script, (texts.get(script) ?? '') + given.join('') + end)
    }
  }

  /** Written scripts run one after another, as the parser would run them, each with what it writes itself. */
  async function insert(writer: Element): Promise<void> {
    const text = texts.get(writer) as string
    texts.delete(writer)
    const fragment = surface(() => document.createRange().createContextualFragment(text))
    if (!fragment) return
    const scripts = [...fragment.querySelectorAll('script')].filter(
      (script) => isScript(script) && runs.test(script.type),
    )
    for (const script of scripts) {
      holdScript(script)
      claim(script, writer)
    }
    writer.after(fragment)
    for (const script of scripts) {
      const released = surface(() => release(script))
      if (turnOf(script) === 'ordered') await released
    }
  }

  Object.assign(document, { write: redirect(write, ''), writeln: redirect(writeln, '\n') })
  return {
    done: (writer) => inserting.get(writer),
    undo: () => void Object.assign(document, { write, writeln }),
  }
}
