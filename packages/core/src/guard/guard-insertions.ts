import type { PageWindow } from '../page/window-of.js'
import type { Patches } from './patches.js'
import type { Withheld } from './withheld.js'

const sides = 'before after replaceWith'
const ends = 'append prepend replaceChildren'

/** The methods that put nodes into a page, by interface. */
const inserting: Readonly<Record<string, string>> = {
  Node: 'appendChild insertBefore replaceChild',
  Element: `${sides} ${ends} insertAdjacentElement`,
  CharacterData: sides,
  DocumentType: sides,
  Document: `${ends} adoptNode`,
  DocumentFragment: ends,
  Range: 'insertNode surroundContents',
}

/** Withholds the live attributes of nodes that page code inserts. */
export function guardInsertions(
  { patch }: Patches,
  { window, withheld }: { window: PageWindow; withheld: Withheld },
): void {
  for (const [name, keys] of Object.entries(inserting)) {
    const { prototype } = window[name as 'Node']
    for (const key of keys.split(' ')) {
      patch(prototype, key, {
        value({ args, proceed }) {
          for (const node of args) withheld.takeFrom(node)
          return proceed()
        },
      })
    }
  }
}
