import type { Manifest } from '../../packages/vendors/src/manifest.js'

/** Whatever page code and libraries put there. */
// biome-ignore lint/suspicious/noExplicitAny: that is what libraries do
type Globals = Record<string, any>

/** What the stand-in reads of a manifest. */
export interface Played extends Pick<Manifest, 'name' | 'stub' | 'storage'> {
  /** Where its hits go. */
  hit: string
}

/**
 * Plays the library of any vendor, by its manifest: it answers what was called, and each call is a hit; it stores all that the
 * manifest declares, again and again, also while the page goes; and it keeps a hit for later. `sent` counts the hits of all.
 */
function play({ name, stub = {}, storage, hit }: Played): void {
  const page = window as unknown as Globals
  const send = (what: unknown): void => {
    let said = ''
    try {
      said = JSON.stringify(what)
    } catch {}
    page.sent = (page.sent ?? 0) + 1
    navigator.sendBeacon(`${hit}?said=${encodeURIComponent(said)}`)
  }
  const store = (): void => {
    for (const { name: form, kind = 'cookie', host } of storage) {
      const key = form.replace('*', 'Z1')
      if (host) continue
      if (kind === 'cookie') document.cookie = `${key}=1; path=/; max-age=3600`
      else if (kind !== 'indexedDB') page[kind].setItem(key, '1')
    }
  }
  const hear = (global: string, entries: Iterable<unknown>): void => {
    for (const entry of entries)
      send([global, typeof entry === 'object' ? Array.from(entry as unknown[]) : entry])
  }
  for (const [global, { list, queue, answer }] of Object.entries(stub)) {
    const made = page[global]
    const waiting = [...(queue ? made[queue] : made)]
    const receive = (...args: unknown[]): void => send([global, args])
    if (list) {
      const push = (...entries: unknown[]): void => hear(global, entries)
      page[global] = { push }
      page.UET = function UET({ q }: { q: { push: unknown } }) {
        q.push = push
        return { push }
      }
    } else if (answer) made[answer] = receive
    else if (queue) page[global] = receive
    else
      page[global] = new Proxy(
        {},
        {
          get:
            (_, method) =>
            (...args: unknown[]) =>
              send([global, [method, ...args]]),
        },
      )
    hear(global, waiting)
  }
  send('library')
  store()
  addEventListener('pagehide', () => {
    store()
    send('leaving')
  })
  page.queued ??= {}
  page.queued[name] = () => setTimeout(() => send('queued'), 60)
}

export const standIn = (played: Played): string => `(${play})(${JSON.stringify(played)})`

/** Runs in the page: calls every global of every vendor, as page code does, whatever stands there. */
export function callAll(
  stubs: readonly (readonly [string, Manifest['stub']])[],
  word: string,
): string[] {
  const failed: string[] = []
  for (const [name, stub = {}] of stubs)
    for (const [global, { list, methods }] of Object.entries(stub)) {
      try {
        const made = (window as unknown as Globals)[global]
        if (list) made.push([word, name])
        else if (methods) made[methods[0] as string](word, name)
        else made(word, name)
      } catch (error) {
        failed.push(`${global}: ${error}`)
      }
    }
  return failed
}
