import { windowOf } from '@sluice/core/page'
import type { HeldEmbed } from '@sluice/core/placeholders'

/** Gives the host of a placeholder the size that its embed, which has no box, says it will take: narrower where it must. */
export function keepSize(root: ShadowRoot, { element, width, height }: HeldEmbed): void {
  const window = windowOf(element.ownerDocument)
  const sheet = new window.CSSStyleSheet()
  const size = width
    ? `inline-size:${width}px;max-inline-size:100%;aspect-ratio:${width}/${height}`
    : `block-size:${height}px`
  sheet.replaceSync?.(`:host{${size}}`)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
