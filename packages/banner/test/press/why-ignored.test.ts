import { expect, test } from 'vitest'
import { type Press, whyIgnored } from '../../src/press/why-ignored.js'

test.each<[Partial<Press>, string | undefined]>([
  [{}, undefined],
  [{ isTrusted: false }, 'page code clicked it'],
  [{ isSubmission: true }, 'a key in another field'],
  [{ isUnsought: true }, 'a key where autofocus put it'],
  [{ isBeside: true }, 'the press was beside it'],
  [{ isHidden: true }, 'it cannot be seen'],
  [{ isOverlay: true }, 'it is laid over the page'],
  [{ isTrusted: false, isHidden: true }, 'page code clicked it'],
])('a press of which is known %j: %s', (facts, reason) => {
  expect(whyIgnored({ isTrusted: true, ...facts })).toBe(reason)
})
