import { unshadowed } from '@sluice/core/page'

/** A file of the one-tag build hands its export over on its own script element, so that no global is needed. */
export type PartScript = HTMLScriptElement & { sluice?: unknown }

/** Called by a part while it runs. */
export function handOver(exported: unknown): void {
  ;(unshadowed(document).currentScript as PartScript).sluice = exported
}
