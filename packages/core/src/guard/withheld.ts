import { isHeldScript, isScript } from '../gate/script.js'
import { stateOf } from '../gate/state-of.js'
import { unshadowed } from '../page/unshadowed.js'
import { surface } from '../surface.js'
import type { HostRules } from './host-rules.js'
import { addressesIn, liveAttributes, liveElements } from './live-attributes.js'

/** A value that page code set and the element did not get. It keeps its form, which may be a Trusted Types object. */
interface Entry {
  readonly element: Element
  readonly name: string
  readonly value: unknown
}

export interface Withheld {
  /** Withholds the value if it must be, and returns whether it did. The value that was withheld before is forgotten. */
  keep(element: Element, name: string, value: unknown): boolean
  forget(element: Element, name: string): void
  get(element: Element, name: string): unknown
  /** Takes the live attributes off a node and all below it, before they can make a request. */
  takeFrom(root: unknown): void
  /** Whether `takeFrom` would take anything off a node or what is below it. */
  isLive(root: unknown): boolean
  /** Withholds for a copy what is withheld for its original. */
  copy(from: Node, to: Node): void
  /** Withholds for a copy, and no longer for its original. */
  move(from: Node, to: Node): void
  /** Sets every value that is allowed by now, in the order in which page code set them. */
  release(): void
}

const withDescendants = (node: Node): Node[] => [
  node,
  ...((unshadowed(node) as Partial<ParentNode>).querySelectorAll?.('*') ?? []),
]

/** Withholds values from elements. Unlike with the gate's held markup, page code sees no difference but the missing request. */
export function createWithheld({ heldServices }: HostRules, document: Document): Withheld {
  const probe = unshadowed(document).createElement('script')
  const { setAttribute, removeAttribute } = probe
  let entries: readonly Entry[] = []

  const find = (element: Element, name: string): Entry | undefined =>
    entries.find((entry) => entry.element === element && entry.name === name)

  /** Whether the gate has it: a held script requests nothing, and the gate's memory, unlike an attribute, cannot be forged. */
  const isGated = (element: Element): boolean =>
    (isScript(element) && isHeldScript(element)) || /waiting|released/.test(`${stateOf(element)}`)

  const isHeld = ({ element, name, value }: Entry): boolean =>
    addressesIn(name, value).some((address) => heldServices(address)[0]) && !isGated(element)

  function forget(element: Element, name: string): void {
    const known = find(element, name)
    if (known) entries = entries.filter((entry) => entry !== known)
  }

  const liveEntries = (root: unknown): Entry[] =>
    liveElements(root)
      .flatMap((element) =>
        (liveAttributes[element.localName] ?? []).map((name) => ({
          element,
          name,
          value: element.getAttribute(name),
        })),
      )
      .filter((entry) => entry.value !== null && isHeld(entry))

  /** For each entry, its counterpart in the copy. */
  function copies(from: Node, to: Node): (Entry | undefined)[] {
    if (!entries[0]) return []
    const originals = withDescendants(from)
    const copied = withDescendants(to) as Element[]
    return entries.map((entry) => {
      const element = copied[originals.indexOf(entry.element)]
      return element && { ...entry, element }
    })
  }

  return {
    keep(element, name, value) {
      if (!liveAttributes[element?.localName]?.includes(name)) return false
      const entry = { element, name, value }
      const held = isHeld(entry)
      // On a script outside the page nothing is fetched, but under Trusted Types the browser throws for text, as it must here.
      if (held && isScript(element)) setAttribute.call(probe, name, value as string)
      forget(element, name)
      if (held) entries = [...entries, entry]
      return held
    },
    forget,
    get: (element, name) => find(element, name)?.value,
    takeFrom(root) {
      for (const entry of liveEntries(root)) {
        removeAttribute.call(entry.element, entry.name)
        if (!find(entry.element, entry.name)) entries = [...entries, entry]
      }
    },
    isLive: (root) => liveEntries(root).length > 0,
    copy(from, to) {
      entries = [...entries, ...copies(from, to).filter((entry) => entry !== undefined)]
    },
    move(from, to) {
      const moved = copies(from, to)
      entries = entries.map((entry, at) => moved[at] ?? entry)
    },
    release() {
      for (const entry of entries) {
        const { element, name, value } = entry
        if (isHeld(entry) || find(element, name) !== entry) continue
        forget(element, name)
        surface(() => {
          setAttribute.call(element, name, value as string)
          // The media element passed over a `source` without an address and found no other: `NETWORK_EMPTY`, `NETWORK_NO_SOURCE`.
          const media = element.parentElement as HTMLMediaElement | null
          if (element.localName === 'source' && media && media.networkState % 3 === 0) media.load()
        })
      }
    },
  }
}
