/**
 * A document or an element as its own interface defines it. `<img name=cookie>` takes the place of `document.cookie`, and
 * `<input name=getAttribute>` that of its form's method; read here, both are the browser's own.
 * `location` is left out: nothing can shadow it, and it does not stand on the prototype.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter
 * @example unshadowed(document).cookie = 'sluice=…'
 */
export const unshadowed = <Owner extends Node>(node: Owner): Omit<Owner, 'location'> =>
  // Not the node itself: what somebody froze on it, a proxy would have to answer.
  new Proxy({} as Owner, {
    get(_, key) {
      const value = Reflect.get(Object.getPrototypeOf(node), key, node)
      return typeof value === 'function'
        ? (...args: unknown[]) => Reflect.apply(value, node, args)
        : value
    },
    set: (_, key, value) => Reflect.set(Object.getPrototypeOf(node), key, value, node),
  })
