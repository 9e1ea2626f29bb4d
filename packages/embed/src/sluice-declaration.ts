import { type DeclarationOptions, mountDeclaration } from '@sluice/banner/declaration'
import { loadTexts } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the declaration's part hands over: the table, in the visitor's language. */
export type ShowDeclaration = typeof showDeclaration

async function showDeclaration(
  element: Element,
  { loadPart, language, ...options }: DeclarationOptions & PartOptions,
): Promise<void> {
  mountDeclaration(element, { ...options, texts: await loadTexts(loadPart, language) })
}

handOver(showDeclaration)
