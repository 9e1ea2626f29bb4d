import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { type Address, type RandomPage, randomPages, writePage } from './markup-grammar.js'

const site = useSite()
const visitor = useVisitor()

/** A run of all tests takes the same pages each time; `npm run test:random` takes many, and new ones. */
const { RANDOM_PAGES = inject('engine') === 'chromium' ? '100' : '15', RANDOM_SEED = '1' } =
  process.env

const nonce = 'c2x1aWNl'
const strict = `script-src 'nonce-${nonce}' 'strict-dynamic'`
const policies = {
  none: undefined,
  strict,
  trusted: `${strict}; require-trusted-types-for 'script'; trusted-types sluice`,
}

/** What no answer of the visitor has to be waited for: the necessary ones, and no script without the page's nonce. */
const mayCome =
  (policy: RandomPage['policy']) =>
  ({ conditions, isScript }: Address): boolean =>
    conditions.every((condition) =>
      condition.split('|').some((all) => all.trim() === 'necessary'),
    ) && !(isScript && policy !== 'none')

async function expectRefusal(page: Page) {
  await page.see('reject-all')
  await page.press('reject-all')
  await page.gone('banner')
  const record = (await page.cookies()).find(({ name }) => name === 'sluice')
  expect(record?.value, 'the refusal is stored').toMatch(/&y=&n=analytics\.marketing$/)
}

it('markup of somebody else gains no request, no grant, and does not lose the question', {
  timeout: 3_600_000,
}, async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(randomPages, async (given) => {
      const { before, after, later } = writePage(given, (path) => site.thirdParty(path))
      const addresses = [before, after, later].flatMap((one) => one.addresses)
      for (const { path } of addresses) site.thirdPartyFile(path, '')
      const policy = policies[given.policy]
      count += 1
      site.forget()
      try {
        const page = await visitor.open(
          site.page(
            `/random/${count}`,
            `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Random</title></head><body>
              ${before.html}
              <script async nonce="${nonce}" src="${site.url('/sluice/sluice.js')}"></script>
              ${after.html}</body></html>`,
            policy ? { headers: { 'Content-Security-Policy': policy } } : {},
          ),
        )
        await page.see('banner')
        const template = `<template id="later">${later.html}</template>`
        if (given.policy !== 'trusted')
          await page.evaluate((html) => {
            Element.prototype.insertAdjacentHTML.call(
              Reflect.get(Document.prototype, 'body', document),
              'beforeend',
              html,
            )
          }, later.html || template)
        await expectRefusal(page)
        await page.sentinel()
        const allowed = addresses.filter(mayCome(given.policy)).map(({ path }) => path)
        expect(site.requests().filter((path) => !allowed.includes(path))).toEqual([])
      } finally {
        await visitor.leave()
      }
    }),
    {
      numRuns: Number(RANDOM_PAGES),
      ...(RANDOM_SEED !== 'random' && { seed: Number(RANDOM_SEED) }),
      endOnFailure: true,
    },
  )
})
