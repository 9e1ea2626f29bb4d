import type { Tree } from '../markup/tree.js'
import type { DescribedEmbed } from './describe-embed.js'

/** What a placeholder shows. */
export type PlaceholderWords = Pick<DescribedEmbed, 'title' | 'held'> & {
  buttons: readonly { part: string; text: string }[]
}

/** A group with the embed's name, not a landmark: a page of videos would be full of landmarks. */
export const placeholderTree = ({ title, held, buttons }: PlaceholderWords): Tree => [
  'div',
  { part: 'placeholder', role: 'group', 'aria-label': title },
  [
    'div',
    { class: 'inner' },
    // The page gives the name, perhaps in a language that runs the other way.
    ['strong', { dir: 'auto' }, title],
    ['p', {}, held],
    [
      'div',
      { class: 'buttons' },
      ...buttons.map(({ part, text }): Tree => ['button', { type: 'button', part }, text]),
    ],
  ],
]
