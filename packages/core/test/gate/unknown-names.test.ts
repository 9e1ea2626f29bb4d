import { afterEach, expect, it, vi } from 'vitest'
import { reportUnknownNames } from '../../src/gate/unknown-names.js'
import { definePolicy } from '../../src/policy/define-policy.js'

afterEach(() => vi.restoreAllMocks())

const report = () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const reportUnknown = reportUnknownNames(definePolicy({}))
  return { said: () => error.mock.calls.map(([text]) => `${text}`), reportUnknown }
}

it('each unknown name is said once, with those that there are', () => {
  const { said, reportUnknown } = report()
  for (const condition of ['analitics marketing', 'analitics|chat', 'analytics'])
    reportUnknown(document.body, condition)
  expect(said()).toEqual([
    '[sluice] data-consent takes necessary, analytics, marketing, got "analitics"; held',
    '[sluice] data-consent takes necessary, analytics, marketing, got "chat"; held',
  ])
})

it('of very many names the first are named, and the message says that there are more', () => {
  const { said, reportUnknown } = report()
  const names = Array.from({ length: 20_000 }, (_, at) => `unknown-${at}`)
  reportUnknown(document.body, names.join(' '))
  for (const name of names) reportUnknown(document.body, name)
  expect(said()).toHaveLength(21)
  expect(said()[20]).toContain('names more that is unknown')
})

it('a very long name is cut', () => {
  const { said, reportUnknown } = report()
  reportUnknown(document.body, 'x'.repeat(1_000_000))
  expect(said()[0]?.length).toBeLessThan(300)
})
