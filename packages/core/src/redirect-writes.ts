import { surface } from './surface.js'
import type { Undo } from './types.js'

/**
 * Lets what a released script writes land right behind it: once the page is parsed, `document.write` would
 * wipe it. All other scripts write as ever.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function redirectWrites(document: Document, isReleased: (script: Element) => boolean): Undo {
  const { write, writeln } = document
  const written = new Map<Element, string>()

  function redirect(native: Document['write'], end: string): Document['write'] {
    return (...texts) => {
      const script = document.currentScript
      if (!script || !isReleased(script)) return native.apply(document, texts)
      if (!written.has(script)) queueMicrotask(() => insert(script))
      written.set(script, (written.get(script) ?? '') + texts.join('') + end)
    }
  }

  /** Once the script has ended, because it may write a tag in pieces. */
  function insert(script: Element): void {
    surface(() =>
      script.after(document.createRange().createContextualFragment(written.get(script) as string)),
    )
    written.delete(script)
  }

  Object.assign(document, { write: redirect(write, ''), writeln: redirect(writeln, '\n') })
  return () => {
    Object.assign(document, { write, writeln })
  }
}
