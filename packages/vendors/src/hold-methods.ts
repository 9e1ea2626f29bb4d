import type { Stub } from './manifest.js'

/** A name that page code may call. `await` asks for `then`; with an underscore begin what libraries keep for themselves. */
const isMethod = (key: string | symbol): key is string =>
  typeof key === 'string' && !/^(_|then$)/.test(key)

/**
 * Makes an object with methods of any name, because nobody knows all those of a library, and with methods behind these:
 * `posthog.people.set(…)` waits as `['people.set', …]`. Once the library has taken its place it passes everything on to it.
 */
export function holdMethods(queue: unknown[], current: () => unknown, { chain }: Stub): object {
  const method = (path: string): unknown =>
    new Proxy(
      (...args: unknown[]) => {
        queue.push([path, ...args])
        return chain && methods
      },
      {
        get: (call, key) =>
          Reflect.has(call, key) || !isMethod(key)
            ? Reflect.get(call, key)
            : method(`${path}.${key}`),
      },
    )
  const methods: object = new Proxy(queue, {
    get(_, key) {
      const library = Object(current()) as object
      const owner = library === methods ? queue : library
      return Reflect.has(owner, key) || !isMethod(key) ? Reflect.get(owner, key) : method(key)
    },
  })
  return methods
}
