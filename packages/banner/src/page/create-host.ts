import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import { type Theme, themeStyles } from '../styles/theme.css.js'
import type { Texts } from '../texts/texts.js'
import { addStyles } from './sheet.js'

/** The element in the page that holds everything. */
export interface Host {
  element: HTMLElement
  /** Where the layers are drawn. */
  root: ParentNode & Node
  /** Takes it out of the page. */
  remove: Undo
}

type Spoken = Pick<Texts, 'language' | 'direction'>

export interface HostOptions {
  document: Document
  texts: Spoken
  theme?: Theme | undefined
  /** What stands in it is styled by. */
  styles: string
}

/** Says to the browser in which language the host speaks. */
export function speakAs(element: HTMLElement, { language, direction }: Spoken): void {
  element.lang = language
  element.dir = direction
}

export function createHostElement({ document, texts }: HostOptions): HTMLElement {
  const element = unshadowed(document).createElement('sluice-banner')
  element.setAttribute('popover', 'manual')
  speakAs(element, texts)
  return element
}

/** Makes a host that keeps the styles of the banner and of the page apart; it is not in the page yet. */
export function createHost(options: HostOptions): Host {
  const element = createHostElement(options)
  const root = element.attachShadow({ mode: 'open' })
  addStyles(root, options.styles + themeStyles(options.theme))
  return { element, root, remove: () => element.remove() }
}
