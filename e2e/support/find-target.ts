export interface Target {
  /** Look into the shadow roots of all elements of this name; without it, into the page. */
  host?: string
  selector: string
}

export interface Point {
  x: number
  y: number
}

/** Runs in the page, where it must bring everything along. An element's name may shadow any property of the document. */
export function findTarget({ host, selector }: Target) {
  const { querySelectorAll, elementFromPoint } = Document.prototype
  const inDocument = (wanted: string): Element[] => [...querySelectorAll.call(document, wanted)]
  const inRoot = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>(selector)]

  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    const properties = { opacityProperty: true, visibilityProperty: true }
    return width * height > 0 && element.checkVisibility(properties)
  }
  // A switch may be drawn by its label, with the input itself hidden from sight.
  const candidates = host
    ? inDocument(host).flatMap(({ shadowRoot }) => (shadowRoot ? inRoot(shadowRoot) : []))
    : (inDocument(selector) as HTMLInputElement[])
  const element = candidates.flatMap((found) => [found, ...(found.labels ?? [])]).find(isVisible)

  const centre = (of: Element) => {
    const { left, top, width, height } = of.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const isAnimated = (one: Element | null): boolean => {
    if (!one) return false
    const root = one.getRootNode()
    const outer = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    const willEnd = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
    return one.getAnimations().some(willEnd) || isAnimated(outer)
  }
  const topmost = (x: number, y: number) => {
    let hit = elementFromPoint.call(document, x, y)
    for (;;) {
      const inner: Element | null = hit?.shadowRoot?.elementFromPoint(x, y) ?? null
      if (!inner || inner === hit) return hit
      hit = inner
    }
  }
  // A hidden page draws no frames.
  const nextFrame = () =>
    new Promise((done) =>
      Reflect.get(Document.prototype, 'hidden', document)
        ? setTimeout(done)
        : requestAnimationFrame(done),
    )

  return {
    isSeen: () => element !== undefined,

    /** Where to press, or undefined as long as the element is missing, moves, or lies under something else. */
    async point(): Promise<Point | undefined> {
      if (!element) return undefined
      const before = centre(element)
      if (before.x < 0 || before.y < 0 || before.x > innerWidth || before.y > innerHeight) {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        return undefined
      }
      await nextFrame()
      const { x, y } = centre(element)
      if (x !== before.x || y !== before.y || isAnimated(element)) return undefined
      const hit = topmost(x, y)
      const isHit = element.contains(hit) || hit?.closest('label')?.control === element
      return isHit ? { x, y } : undefined
    },
  }
}
