import type { LoadPart } from '../load/parts.js'

/** Loads a vendor's manifest, and what runs it, side by side. */
export const loadVendor = (loadPart: LoadPart, name: string) =>
  Promise.all([loadPart(`sluice-vendor-${name}`), loadPart('sluice-vendor')])
