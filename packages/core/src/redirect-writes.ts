import { unshadowed } from './page/unshadowed.js'
import { isRunnable, isScript, turnOf } from './script.js'
import { surface } from './surface.js'
import type { Undo } from './types.js'

/** What becomes of the scripts that a script writes. */
export interface Writing {
  /** Whether what this script writes is redirected. */
  isReleased(script: Element): boolean
  /** Makes a written script wait, under the condition of the one that wrote it. */
  claim(written: Element, writer: Element): void
  release(written: Element): Promise<void> | void
  /** What is waited for before these are released. */
  before?: ((written: readonly Element[]) => Promise<void>) | undefined
}

/**
 * Lets what a released script writes land right behind it: once the page is parsed, `document.write` would
 * wipe it. All other scripts write as ever.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function redirectWrites(
  document: Document,
  { isReleased, claim, release, before }: Writing,
): { undo: Undo; done(writer: Element): Promise<void> | undefined } {
  const page = unshadowed(document)
  /** The page's own, which may be patched; an element of that name takes its place. */
  const nativeOf = (name: 'write' | 'writeln'): Document['write'] =>
    (document[name] as unknown) instanceof Function ? document[name] : page[name]
  const [write, writeln] = [nativeOf('write'), nativeOf('writeln')]
  const texts = new Map<Element, string>()
  const inserting = new WeakMap<Element, Promise<void>>()

  function redirect(native: Document['write'], end: string): Document['write'] {
    return (...given) => {
      const script = page.currentScript
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
  }

  /** In a script of the parser both do nothing, whose page they would wipe here: the same holds for a released one. */
  const { open, close } = page
  const ignore =
    (native: (...given: never[]) => unknown): ((...given: unknown[]) => unknown) =>
    (...given) => {
      const script = page.currentScript
      // With three arguments it opens a window.
      const isOurs = script && isReleased(script) && given.length < 3
      return isOurs ? document : native(...(given as never[]))
    }

  const own = {
    write: redirect(write, ''),
    writeln: redirect(writeln, '\n'),
    open: ignore(open),
    close: ignore(close),
  }
  const owners = Object.fromEntries(
    Object.keys(own).map((name) => [name, Object.getOwnPropertyDescriptor(document, name)]),
  )
  // Where an element has that name, no script can write anything; setting it would throw.
  for (const [name, method] of Object.entries(own)) Reflect.set(document, name, method)
  return {
    done: (writer) => inserting.get(writer),
    undo() {
      for (const [name, method] of Object.entries(own)) {
        // What somebody put on top stays: it still calls ours, which then finds no released script.
        if (Reflect.get(document, name) !== method) continue
        Reflect.deleteProperty(document, name)
        const first = owners[name]
        if (first) Object.defineProperty(document, name, first)
      }
    },
  }
}
