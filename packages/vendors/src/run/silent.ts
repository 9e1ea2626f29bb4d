/**
 * What a method gives that is closed, where the library's own would give something to go on with: each name of it is a function
 * that gives the same again, and awaiting it goes on at once. Page code never fails because consent is missing.
 */
export const silent: unknown = new Proxy(() => {}, {
  get(_, key) {
    if (key === Symbol.toPrimitive) return () => ''
    if (typeof key === 'symbol') return undefined
    const soon = Promise.resolve() as unknown as Record<string, unknown>
    const own = soon[key]
    return typeof own === 'function' && /^(then|catch|finally)$/.test(key) ? own.bind(soon) : silent
  },
  apply: () => silent,
})
