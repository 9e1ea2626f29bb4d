/** Milliseconds after which the others wait no longer, as in a page that nobody sees, where no frame is painted. */
const patience = 1_000

/** What comes before all else, and those who wait for it. */
export interface Turn {
  /** Resolves when their time has come. */
  readonly over: Promise<void>
  /** Says that it is there: it is over once the next frame has been painted. */
  end(): void
}

/** Lets something come first; without that nobody waits. */
export function createTurn(isTaken: unknown): Turn {
  if (!isTaken) return { over: Promise.resolve(), end() {} }
  let end = (): void => {}
  const over = new Promise<void>((resolve) => {
    setTimeout(resolve, patience)
    end = () => void requestAnimationFrame(() => setTimeout(resolve))
  })
  return { over, end: () => end() }
}
