import { isHeldScript, isScript } from '../gate/script.js'
import { stateOf } from '../gate/state-of.js'
import { unshadowed } from '../page/unshadowed.js'
import { surface } from '../surface.js'
import type { HostRules } from './host-rules.js'
import { addressesIn, liveAttributes, liveElements } from './live-attributes.js'

/** A value that page code set and the element did not get, in the form it had: it may be a Trusted Types object. */
interface Entry {
  readonly element: Element
  readonly name: string
  readonly value: unknown
}

export interface Withheld {
  /** True when the value was kept from the element; whatever was kept for the attribute before is forgotten. */
  keep(element: Element, name: string, value: unknown): boolean
  forget(element: Element, name: string): void
  get(element: Element, name: string): unknown
  /** Takes live attributes off a node and all below it, before they can make a request. */
  takeFrom(root: unknown): void
  /** Whether a node, or anything below it, has a live attribute that would be taken. */
  isLive(root: unknown): boolean
  /** Keeps for a copy what is kept for its original. */
  copy(from: Node, to: Node): void
  /** Keeps for a copy what was kept for its original. */
  move(from: Node, to: Node): void
  /** Sets what may be set by now, in the order in which page code did. */
  release(): void
}

const withDescendants = (node: Node): Node[] => [
  node,
  ...((unshadowed(node) as Partial<ParentNode>).querySelectorAll?.('*') ?? []),
]

/** Keeps values from elements: unlike the gate's held markup, the page sees no difference but the missing request. */
export function createWithheld({ heldServices }: HostRules, document: Document): Withheld {
  const probe = unshadowed(document).createElement('script')
  const { setAttribute, removeAttribute } = probe
  let entries: readonly Entry[] = []

  const find = (element: Element, name: string): Entry | undefined =>
    entries.find((entry) => entry.element === element && entry.name === name)

  /** The browser asks for nothing, or the gate released it: what an attribute says of that, any markup could say. */
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

  /** For each entry the same one of the copy, if it was copied. */
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
      // Throws what the browser throws for text where Trusted Types are enforced; nothing fetches it there.
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
          // Without an address it was passed over, and nothing came of another one: `NETWORK_EMPTY` or `NETWORK_NO_SOURCE`.
          const media = element.parentElement as HTMLMediaElement | null
          if (element.localName === 'source' && media && media.networkState % 3 === 0) media.load()
        })
      }
    },
  }
}
