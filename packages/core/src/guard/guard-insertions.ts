import type { GuardedWindow } from './guarded-window.js'
import type { Handler, Patches } from './patches.js'
import type { Withheld } from './withheld.js'

/** Names of methods by the interface that has them. */
type Methods = Readonly<Record<string, string>>

const sides = 'before after replaceWith'
const ends = 'append prepend replaceChildren'

/** Every method that puts nodes into a page. */
const inserting: Methods = {
  Node: 'appendChild insertBefore replaceChild',
  Element: `${sides} ${ends} insertAdjacentElement`,
  CharacterData: sides,
  DocumentType: sides,
  Document: `${ends} adoptNode`,
  DocumentFragment: ends,
  Range: 'insertNode surroundContents',
}

/** Every method that returns new nodes with attributes that are live already. */
const creating: Methods = {
  Node: 'cloneNode',
  Document: 'importNode',
  Range: 'createContextualFragment cloneContents',
}

/** Withholds the live attributes of nodes that page code inserts, copies or makes from text. */
export function guardInsertions(
  { patch }: Patches,
  { window, withheld }: { window: GuardedWindow; withheld: Withheld },
): void {
  const patchAll = (methods: Methods, handler: Handler): void => {
    for (const [name, keys] of Object.entries(methods)) {
      const { prototype } = window[name as 'Node']
      for (const key of keys.split(' ')) patch(prototype, key, { value: handler })
    }
  }

  patchAll(inserting, ({ args, proceed }) => {
    for (const node of args) withheld.takeFrom(node)
    return proceed()
  })
  patchAll(creating, ({ self, args, proceed }) => {
    const made = proceed()
    // At once: an image's request starts in a microtask.
    withheld.takeFrom(made)
    const original = [args[0], self].find((node) => node?.nodeType)
    if (original) withheld.copy(original, made)
    return made
  })
}
