type Call = (...args: unknown[]) => unknown

/** What is closed already: a library is told to stop at each denial. */
const closed = new WeakSet<object>()

/**
 * Drops calls of a library's methods while consent is denied. A library that has no switch of its own would keep such a call, try
 * to send it again and again, and succeed after the next grant.
 */
export function closeMethods(
  library: unknown,
  methods: readonly string[],
  isOpen: () => boolean,
): void {
  if (Object(library) !== library || closed.has(library as object)) return
  const page = library as Record<string, unknown>
  closed.add(page)
  for (const method of methods) {
    const own = page[method]
    if (typeof own !== 'function') continue
    page[method] = function call(this: unknown, ...args: unknown[]) {
      return isOpen() ? Reflect.apply(own as Call, this, args) : undefined
    }
  }
}
