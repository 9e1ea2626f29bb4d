/** A file of the one-tag build as the browser has run it: a function on its own script element, so that no global is needed. */
export type PartScript = HTMLScriptElement & {
  /** Runs the part with what `sluice.js` lends, and gives what it hands over. */
  sluice?: (lent: Readonly<Record<string, unknown>>) => unknown
}

/** What the build returns from the function that it makes of a part: see `tools/lent-modules.mjs`. */
declare let handed: unknown

/** Called by a part while it runs. */
export function handOver(exported: unknown): void {
  handed = exported
}
