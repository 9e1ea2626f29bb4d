const longest = 300_000

/** Milliseconds to the next try after so many failures: 1, 2, 4 … seconds, five minutes at the most. */
export const retryDelay = (failures: number): number =>
  // Spread, so that a server that comes back does not meet all visitors at once.
  Math.min(2 ** failures * 500, longest) * (0.75 + Math.random() / 2)
