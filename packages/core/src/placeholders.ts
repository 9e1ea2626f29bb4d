import { parseCondition } from './condition.js'
import type { Gate } from './gate.js'
import type { Consent, Undo } from './types.js'

/** A held embed, as whoever draws its placeholder needs it. */
export interface HeldEmbed {
  readonly element: Element
  readonly title: string
  /** CSS pixels, as the embed would take them; undefined where nothing says how many. */
  readonly width: number | undefined
  readonly height: number | undefined
  /** The names that it still waits for, of the alternative that lacks fewest. */
  readonly names: readonly string[]
  /** Releases this element alone, and records nothing. */
  loadOnce(): void
  /** Grants the services among the names, never a category; undefined where one of the names is a category. */
  always: (() => void) | undefined
}

export interface PlaceholderOptions {
  consent: Pick<Consent, 'granted' | 'policy' | 'decide'>
  gate: Pick<Gate, 'loadOnce'>
  document?: Document | undefined
  /** Draws the placeholder, and returns what takes it away again. */
  draw(held: HeldEmbed): Undo
}

const heldEmbeds = ['iframe', 'template', 'embed', 'object', 'video', 'audio']
  .map((name) => `${name}[data-consent-state=held]`)
  .join()

/** What the visitor has to grant at least: the shortest list of missing names. */
export const missingNames = (condition: string, granted: (name: string) => boolean): string[] =>
  parseCondition(condition)
    .map((names) => names.filter((name) => !granted(name)))
    .sort((one, other) => one.length - other.length)[0] ?? []

function pixels(element: Element, name: 'width' | 'height'): number | undefined {
  // A template has no box; it says its size with the same words as an iframe.
  const said = Number(element.getAttribute(name) ?? element.getAttribute(`data-${name}`))
  return element.getBoundingClientRect()[name] || said || undefined
}

/**
 * Calls back for every embed that is held, now and later, and takes the placeholder away once it is released
 * or gone. Unlike the gate it decides nothing: it reads the state that the gate writes on each element.
 * @example placeholders({ consent, gate, draw: ({ element, loadOnce }) => showButton(element, loadOnce) })
 */
export function placeholders({
  consent,
  gate,
  document = globalThis.document,
  draw,
}: PlaceholderOptions): Undo {
  const drawn = new Map<Element, Undo>()

  function describe(element: Element): HeldEmbed {
    const names = missingNames(element.getAttribute('data-consent') ?? '', consent.granted)
    const isService = (name: string): boolean =>
      consent.policy.services.some((service) => service.name === name)
    return {
      element,
      title: element.getAttribute('title') ?? '',
      width: pixels(element, 'width'),
      height: pixels(element, 'height'),
      names,
      loadOnce: () => gate.loadOnce(element),
      always: names.every(isService)
        ? () => {
            const choices = Object.fromEntries(names.map((name) => [name, true]))
            consent.decide(choices, { source: 'placeholder' })
          }
        : undefined,
    }
  }

  function update(): void {
    const held = new Set(document.querySelectorAll(heldEmbeds))
    for (const [element, undo] of drawn) {
      if (held.has(element)) continue
      drawn.delete(element)
      undo()
    }
    for (const element of held) if (!drawn.has(element)) drawn.set(element, draw(describe(element)))
  }

  const observer = new MutationObserver(update)
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-consent-state'],
  })
  update()
  return () => {
    observer.disconnect()
    for (const undo of drawn.values()) undo()
    drawn.clear()
  }
}
