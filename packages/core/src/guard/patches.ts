import type { Undo } from '../types.js'

/** One call of a patched native; `proceed` makes it. */
export interface Call {
  // biome-ignore lint/suspicious/noExplicitAny: natives of every kind
  readonly self: any
  // biome-ignore lint/suspicious/noExplicitAny: natives of every kind
  readonly args: any[]
  // biome-ignore lint/suspicious/noExplicitAny: natives of every kind
  proceed(): any
}

export type Handler = (call: Call) => unknown

/** The code around a native: `value` is for a method or a constructor, the others are for the halves of an accessor. */
export type Around = Partial<Record<'value' | 'get' | 'set', Handler>>

export interface Patches {
  /** Puts code around a native. Does nothing if the browser lacks it. */
  patch(owner: object | undefined, key: string, around: Around): void
  undo: Undo
}

/**
 * Puts code around natives. Unlike a wrapper, the proxy that replaces one keeps its name, length, statics and prototype, and
 * still prints as native code.
 * @example
 * const { patch, undo } = createPatches()
 * patch(window, 'fetch', { value: ({ args, proceed }) => (log(args[0]), proceed()) })
 */
export function createPatches(): Patches {
  const undos: Undo[] = []
  let isActive = true

  // biome-ignore lint/complexity/noBannedTypes: a native of any kind
  function wrap(native: Function, handler: Handler): Function {
    const run = (call: Call) => (isActive ? handler(call) : call.proceed())
    return new Proxy(native, {
      apply: (_, self, args) =>
        run({ self, args, proceed: () => Reflect.apply(native, self, args) }),
      construct: (_, args, self) =>
        run({ self, args, proceed: () => Reflect.construct(native, args, self) }) as object,
    })
  }

  return {
    patch(owner, key, around) {
      const native = owner && Object.getOwnPropertyDescriptor(owner, key)
      if (!native?.configurable) return
      const patched = { ...native }
      for (const [part, handler] of Object.entries(around) as [keyof Around, Handler][]) {
        if (native[part]) patched[part] = wrap(native[part], handler) as () => void
      }
      Object.defineProperty(owner, key, patched)
      undos.unshift(() => {
        const now = Object.getOwnPropertyDescriptor(owner, key)
        // A later wrapper stays. It still calls our proxy, which then passes calls through.
        if (now?.value === patched.value && now?.set === patched.set)
          Object.defineProperty(owner, key, native)
      })
    },
    undo() {
      isActive = false
      for (const undo of undos.splice(0)) undo()
    },
  }
}
