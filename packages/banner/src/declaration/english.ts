import type { DeclarationTexts } from '../texts/texts.js'

export const enDeclaration: DeclarationTexts = {
  caption: 'Services and what they store on your device',
  name: 'Name',
  category: 'Category',
  purpose: 'Purpose',
  record: { title: 'Your privacy choice', purpose: 'Remembers what you allowed and refused.' },
}
