import { unshadowed } from '../page/unshadowed.js'
import type { GateTools } from './gate-tools.js'

/** Puts what a script wrote behind it, and resolves when the scripts in it have run. */
export type InsertWritten = (text: string, writer: Element) => Promise<void>

/**
 * Lets what a released script writes land right behind it: once the page is parsed, `document.write` would
 * wipe it. All other scripts write as ever. Returns what is waited for until all has run that a script wrote.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function redirectWrites(
  { document, means, marks }: GateTools,
  insert: InsertWritten,
): (writer: Element) => Promise<void> | undefined {
  const page = unshadowed(document)
  const texts = new Map<Element, string>()
  const inserting = new WeakMap<Element, Promise<void>>()

  function redirect(name: 'write' | 'writeln' | 'open' | 'close'): (...given: never[]) => unknown {
    // The page's own, which may be patched; an element of that name takes its place.
    const own = document[name] as unknown
    const native = own instanceof Function ? own : page[name]
    return (...given) => {
      const writer = page.currentScript
      // With three arguments `open` opens a window.
      if (!writer || !marks.hasStarted(writer) || (name === 'open' && given.length > 2))
        return native.apply(document, given)
      // In a script of the parser both do nothing, whose page they would wipe here: the same holds for a released one.
      if (!name.startsWith('w')) return document
      // Once the script has ended, because it may write a tag in pieces.
      if (!texts.has(writer))
        inserting.set(
          writer,
          Promise.resolve().then(() => {
            const text = texts.get(writer) as string
            texts.delete(writer)
            return insert(text, writer)
          }),
        )
      const end = name === 'writeln' ? '\n' : ''
      texts.set(writer, (texts.get(writer) ?? '') + given.join('') + end)
    }
  }

  const names = ['write', 'writeln', 'open', 'close'] as const
  means.patch(document, Object.fromEntries(names.map((name) => [name, redirect(name)])))
  return (writer) => inserting.get(writer)
}
