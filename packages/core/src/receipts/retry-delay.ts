const longest = 300_000

/** Milliseconds to the next try after a number of failures: 1, 2, 4 … seconds, at most five minutes. */
export const retryDelay = (failures: number): number =>
  // Spread at random, so that not all visitors reach a server at once when it comes back.
  Math.min(2 ** failures * 500, longest) * (0.75 + Math.random() / 2)
