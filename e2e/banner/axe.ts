import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '../support/page.js'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules of WCAG 2.2 AA and axe's best practices that the page breaks, or `context` alone. */
export async function violations(page: Page, context = 'html'): Promise<string[]> {
  // A layer that is still appearing is half transparent, and its contrast too low.
  await page.waitFor(() =>
    [...document.querySelectorAll('sluice-banner')]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])])
      .every((part) => getComputedStyle(part).opacity === '1'),
  )
  await page.evaluate(`'axe' in window || (() => { ${source} })()`)
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(context)}, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
  )
}
