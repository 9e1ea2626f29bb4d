import { addressOf, unshadowed } from '@sluice/core/page'

/**
 * The address that the running code came from. A `<base>` further down may have been parsed by the time an async tag runs,
 * and `tag.src` resolves against it; where the browser got the code from is written in the stack alone. A page can have
 * changed what a stack says. Then, and if the page has no `<base>`, the attribute is read as the page's own address resolves
 * it: for a stack, the browser parses this file once more. Throws for a tag that was pasted into the
 * page, because its parts would be looked for beside the page.
 */
export function ownAddress(
  tag: HTMLScriptElement,
  readStack = (): unknown => new Error().stack,
): string {
  const src = tag.getAttribute('src')
  if (!src) throw new Error('[sluice] the tag takes src: its parts are beside it')
  const { ownerDocument } = tag
  const stack = unshadowed(ownerDocument).querySelector('base') && readStack()
  // Chromium: `at f (https://…/sluice.js:1:23)`; Firefox and WebKit: `f@https://…/sluice.js:1:23`.
  const [, ran] = /(?:@|\(|at )([a-z][\w+-]*:\/\/[^\s<>]+):\d+:\d+\)?$/m.exec(`${stack}`) ?? []
  return ran ?? addressOf(src, ownerDocument)
}
