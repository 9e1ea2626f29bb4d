import { type DeclarationOptions, mountDeclaration } from '@sluice/banner/declaration'
import { loadTexts } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the declaration's part hands over: the table for each of these elements, in the visitor's language. */
export type ShowDeclarations = typeof showDeclarations

async function showDeclarations(
  elements: readonly Element[],
  { loadPart, language, ...options }: DeclarationOptions & PartOptions,
): Promise<void> {
  const texts = await loadTexts(loadPart, language)
  for (const element of elements) mountDeclaration(element, { ...options, texts })
}

handOver(showDeclarations)
