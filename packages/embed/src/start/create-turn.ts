/** Milliseconds after which the rest waits no longer: a page that nobody sees paints no frame. */
const patience = 1_000

/** Something that comes first, while the rest waits for it. */
export interface Turn {
  /** Resolves when the rest may go on. */
  readonly over: Promise<void>
  /** Says that it is there. The turn is over when the next frame has been painted. */
  end(): void
}

/** Lets something come first, if `isTaken`; otherwise nothing waits. */
export function createTurn(isTaken: unknown): Turn {
  let end = (): void => {}
  const over = new Promise<void>((resolve) => {
    if (!isTaken) return resolve()
    setTimeout(resolve, patience)
    end = () => void requestAnimationFrame(() => setTimeout(resolve))
  })
  return { over, end: () => end() }
}
