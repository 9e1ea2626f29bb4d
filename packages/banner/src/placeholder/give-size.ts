import type { HeldEmbed } from '@sluice/core/placeholders'
import { addStyles } from '../page/sheet.js'

/** Gives the host of a placeholder the size that its embed states, which has no box yet; in a narrow page it is narrower. */
export function giveSize(root: ShadowRoot, { width, height }: HeldEmbed): void {
  const size = width
    ? `inline-size:${width}px;max-inline-size:100%;aspect-ratio:${width}/${height}`
    : `block-size:${height}px`
  addStyles(root, `:host{${size}}`)
}
