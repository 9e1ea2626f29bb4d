import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import type { Undo } from '../types.js'
import { isScript } from './script.js'

export type Root = Document | ShadowRoot

export interface RootListener {
  /**
   * Marked elements that a root has got, or that may have changed, in its order; none where something else came, behind which
   * another element may be whole. Told in the page's own task.
   */
  found(elements: Iterable<Element>, root: Root): void
  /** Whether an attribute that the page changed, or any of them, makes a difference. */
  notice(element: Element, name?: string): boolean | undefined
  /** Called when something was removed from a root. */
  left(): void
}

export interface Roots {
  /** Says who hears of all that is watched. */
  tell(listener: RootListener): void
  watch(root: Root): Undo
  /** Hears of these attributes as well, and looks at all that is marked. */
  watchNames(names: readonly string[]): void
  /** Reports at once what the page has just done. */
  flush(): void
  /** Moves one element within its root, and hears of nothing but what the page does meanwhile. */
  unheard<Result>(element: Element, move: () => Result): Result
}

const marked = '[data-consent]'

/** From here on, to ask the root for all that is marked may cost less than to look at each record. */
const manyRecords = 100

const allIn = (root: Root): NodeListOf<Element> => unshadowed<Root>(root).querySelectorAll(marked)

/** Watches marked elements in a document and its open shadow roots. Its work grows with the change, not with the page. */
export function createRoots({ Element, MutationObserver }: PageWindow): Roots {
  // Taken once: a form's fields can shadow them, and a proxy for each node that is added would be slow.
  const { hasAttribute, querySelectorAll } = Element.prototype
  const observers = new Map<Root, MutationObserver>()
  let listener: RootListener
  /** Shadow roots whose host has left the page. Nothing in them may be released. */
  const parted = new Set<Root>()
  let attributeFilter = ['data-consent']

  function findReturned(): void {
    for (const root of observers.keys()) {
      if (!unshadowed<Root>(root).isConnected) parted.add(root)
      else if (parted.delete(root)) listener.found(allIn(root), root)
    }
  }

  /** Adds the marked elements that a node is or holds. */
  function addMarked(elements: Set<Element>, node: Node): void {
    // Text has no name. A node from another window is no `Element` of this one.
    if (!('localName' in node)) return
    if (hasAttribute.call(node as Element, 'data-consent')) elements.add(node as Element)
    if ((node as Element).firstElementChild)
      for (const inner of querySelectorAll.call(node as Element, marked)) elements.add(inner)
  }

  function hear(records: readonly MutationRecord[], root: Root): void {
    const elements = new Set<Element>()
    let hasLeft = false
    const all = records.length >= manyRecords && allIn(root)
    if (all && all.length < records.length) {
      hasLeft = true
      for (const element of all) {
        listener.notice(element)
        elements.add(element)
      }
    } else
      for (const { attributeName, addedNodes, removedNodes, target } of records) {
        // A script that is released is back by now.
        for (const node of removedNodes)
          hasLeft ||= !(isScript(node as Element) && node.isConnected)
        if (!attributeName) for (const node of addedNodes) addMarked(elements, node)
        else if (listener.notice(target as Element, attributeName)) elements.add(target as Element)
      }
    if (hasLeft) listener.left()
    listener.found(elements, root)
    findReturned()
  }

  function observe(root: Root, observer: MutationObserver): void {
    observer.observe(root, { subtree: true, childList: true, attributeFilter })
    parted.add(root)
    findReturned()
  }

  /** Reports what was not reported yet. In the root where an element was taken out and put in, two records are of that. */
  function takeRecords(moved?: Node): void {
    for (const [root, observer] of observers) {
      const records = observer.takeRecords()
      if (records.length > (root === moved ? 2 : 0)) hear(records, root)
    }
  }

  return {
    tell(given) {
      listener = given
    },
    watch(root) {
      const observer = new MutationObserver((records) => hear(records, root))
      observers.set(root, observer)
      observe(root, observer)
      return () => {
        observer.disconnect()
        observers.delete(root)
      }
    },
    watchNames(names) {
      attributeFilter = [...attributeFilter, ...names]
      for (const [root, observer] of observers) observe(root, observer)
    },
    flush() {
      for (const [root, observer] of observers) hear(observer.takeRecords(), root)
    },
    unheard(element, move) {
      takeRecords()
      const root = element.getRootNode()
      const result = move()
      takeRecords(root)
      return result
    },
  }
}
