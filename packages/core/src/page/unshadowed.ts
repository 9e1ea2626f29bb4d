/**
 * Reads a document or an element by its own interface. In a page, `<img name=cookie>` shadows `document.cookie`, and
 * `<input name=getAttribute>` its form's method; read here, both are the browser's own.
 * `location` is left out: nothing can shadow it, and the prototype lacks it.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter
 * @example unshadowed(document).cookie = 'sluice=…'
 */
export const unshadowed = <Owner extends Node>(node: Owner): Omit<Owner, 'location'> =>
  // The target is not the node: a proxy must answer with properties that somebody froze on its target.
  new Proxy({} as Owner, {
    get(_, key) {
      const value = Reflect.get(Object.getPrototypeOf(node), key, node)
      return typeof value === 'function'
        ? (...args: unknown[]) => Reflect.apply(value, node, args)
        : value
    },
    set: (_, key, value) => Reflect.set(Object.getPrototypeOf(node), key, value, node),
  })
