import type { Gate } from './gate/gate-options.js'
import { stateOf } from './gate/state-of.js'
import { unshadowed } from './page/unshadowed.js'
import { meetsCondition, parseCondition } from './policy/condition.js'
import { surface } from './surface.js'
import type { Consent, Undo } from './types.js'

/** A held embed, with everything that its placeholder needs. */
export interface HeldEmbed {
  readonly element: Element
  readonly title: string
  /** CSS pixels of the embed; undefined if nothing says how many. */
  readonly width: number | undefined
  readonly height: number | undefined
  /** The names that it still waits for, in the alternative with the fewest. */
  readonly names: readonly string[]
  /** Releases only this element, and records nothing. */
  loadOnce(): void
  /** Grants the names and records that; undefined if one of them is a category, which would grant more than this embed. */
  always: (() => void) | undefined
}

/** Takes a placeholder away when called. */
export interface Drawn extends Undo {
  /** Whether it is still in the page. If a framework has taken it out, it is drawn again. */
  isThere?(): boolean
}

/** How often a placeholder is drawn within a second. After that, a page that keeps taking it away wins. */
const patience = 3

export interface PlaceholderOptions {
  consent: Pick<Consent, 'granted' | 'policy' | 'decide' | 'on'>
  gate: Pick<Gate, 'loadOnce'>
  document?: Document | undefined
  /** Draws the placeholder, and returns the function that removes it. */
  draw(held: HeldEmbed): Drawn
}

type Granted = (name: string) => boolean

const embeds = 'iframe,template,embed,object,video,audio'

/** An embed that waits for its turn counts as held, because its turn may not come. */
const isHeld = (element: Element): boolean => /^(held|waiting)$/.test(stateOf(element) ?? '')

const conditionOf = (element: Element): string => element.getAttribute('data-consent') ?? ''

/** The embeds that wait for a grant, without those that the gate still marks as held but is about to release. */
export const heldEmbeds = (document: Document, granted: Granted): Element[] =>
  [...unshadowed(document).querySelectorAll(embeds)].filter(
    (element) => isHeld(element) && !meetsCondition(parseCondition(conditionOf(element)), granted),
  )

/** The shortest list of names that the visitor would have to grant. */
export const missingNames = (condition: string, granted: Granted): string[] =>
  parseCondition(condition)
    .map((names) => names.filter((name) => !granted(name)))
    .sort((one, other) => one.length - other.length)[0] ?? []

function pixels(element: Element, name: 'width' | 'height'): number | undefined {
  // A template has no box. Its attributes say its size, as those of an iframe do.
  const said = Number(element.getAttribute(name) ?? element.getAttribute(`data-${name}`))
  return element.getBoundingClientRect()[name] || said || undefined
}

/**
 * Draws a placeholder for every held embed, now and later, and removes it once the embed is released or gone. Unlike the gate
 * it decides nothing: it asks the gate for the state of each element.
 * @example placeholders({ consent, gate, draw: ({ element, loadOnce }) => showButton(element, loadOnce) })
 */
export function placeholders({
  consent,
  gate,
  document = globalThis.document,
  draw,
}: PlaceholderOptions): Undo {
  const drawn = new Map<Element, { names: readonly string[]; undo: Drawn; times: number[] }>()
  const namesOf = (element: Element): readonly string[] =>
    missingNames(conditionOf(element), consent.granted)
  const isService = (name: string): boolean =>
    consent.policy.services.some((service) => service.name === name)

  const describe = (element: Element, names: readonly string[]): HeldEmbed => ({
    element,
    title: element.getAttribute('title') ?? '',
    width: pixels(element, 'width'),
    height: pixels(element, 'height'),
    names,
    loadOnce: () => gate.loadOnce(element),
    always:
      names[0] && names.every(isService)
        ? () => {
            const choices = Object.fromEntries(names.map((name) => [name, true]))
            consent.decide(choices, { source: 'placeholder' })
          }
        : undefined,
  })

  function update(): void {
    for (const [element, { undo }] of drawn) {
      if (element.isConnected && isHeld(element)) continue
      drawn.delete(element)
      surface(undo)
    }
    for (const element of heldEmbeds(document, consent.granted)) {
      const names = namesOf(element)
      const before = drawn.get(element)
      const isThere = before?.undo.isThere?.() ?? true
      if (before && isThere && before.names.join() === names.join()) continue
      const now = Date.now()
      const times = before?.times.filter((time) => now - time < 1_000) ?? []
      if (!isThere && times.length >= patience) continue
      if (before) surface(before.undo)
      const undo = surface(() => draw(describe(element, names))) ?? (() => {})
      drawn.set(element, { names, undo, times: [...times, now] })
    }
  }

  // Changes to scripts are skipped: a script is no embed, and a release moves many of them.
  const isScript = (node: Node): boolean => (node as Element).localName === 'script'
  const observer = new MutationObserver((records) => {
    const isAboutScripts = ({ addedNodes, removedNodes, target }: MutationRecord): boolean =>
      isScript(target) ||
      (addedNodes.length + removedNodes.length > 0 &&
        [...addedNodes, ...removedNodes].every(isScript))
    if (!records.every(isAboutScripts)) update()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-consent', 'data-consent-state'],
  })
  const off = consent.on('change', update)
  update()
  return () => {
    off()
    observer.disconnect()
    for (const { undo } of drawn.values()) surface(undo)
    drawn.clear()
  }
}
