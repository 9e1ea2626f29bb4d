import { inTime } from '../page/in-time.js'
import { report } from '../surface.js'
import type { GateTools } from './gate-tools.js'
import { parkElement } from './park-element.js'
import type { CreateRare, Rare } from './rare.js'
import { isTemplate } from './template.js'

export type RareLoader = ReturnType<typeof createRareLoader>

/** Where a gate has what only some pages need from: the one tag loads it. */
export interface RareMeans {
  createRare?: CreateRare
  /** Where it does not come, the next such element and the next change ask again. */
  loadRare?(): Promise<CreateRare>
}

/** Loads what only some pages need, once an element needs it. */
export function createRareLoader(tools: GateTools, { createRare, loadRare }: RareMeans) {
  const { means, consent, timeout, marks, roots } = tools
  let rare: Rare | undefined
  /** Null once it was asked for and did not come. */
  let arriving: Promise<void> | null | undefined
  let hasTemplate = false

  function use(create: CreateRare): void {
    rare = create(tools)
    roots.watchNames(rare.names)
  }

  /** Asks for it; undefined where it does not come. */
  async function load(): Promise<Rare | undefined> {
    arriving ??= loadRare?.()
      .then(use)
      .catch((error) => {
        arriving = null
        report(error)
      })
    await arriving
    return rare
  }

  if (createRare) use(createRare)
  consent.on('change', () => {
    if (arriving === null) void load()
  })
  return {
    load,
    /** Undefined until it is there. */
    now: (): Rare | undefined => rare,
    /** Asks for what can hold an element, and keeps the element from loading anything meanwhile. */
    need(element: Element): void {
      if (rare) return
      void load()
      hasTemplate ||= isTemplate(element)
      if (!marks.isAllowed(element)) parkElement(element, means.complain)
    },
    /**
     * Waits, if the page has templates: what stands in one has its place among the scripts behind it. Those wait no longer than
     * for any other file.
     */
    async templates(): Promise<void> {
      if (!hasTemplate || !arriving) return
      await inTime(arriving, timeout, 'templates').catch((error) => {
        hasTemplate = false
        report(error)
      })
    },
  }
}
