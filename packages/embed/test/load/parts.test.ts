import { afterEach, expect, it } from 'vitest'
import type { PartScript } from '../../src/load/hand-over.js'
import { createPartLoader } from '../../src/load/parts.js'

afterEach(() => document.head.replaceChildren())

it.each([
  ['https://cdn.example/js/sluice.js', 'https://cdn.example/js/sluice-gate.js'],
  ['https://cdn.example/js/sluice.js?v=2', 'https://cdn.example/js/sluice-gate.js?v=2'],
  ['https://cdn.example/sluice.js?v=/2&w=a%20b', 'https://cdn.example/sluice-gate.js?v=/2&w=a%20b'],
])('the tag at %s loads its part from %s', async (address, expected) => {
  const asked: string[] = []
  const loadPart = createPartLoader({
    address,
    loadScript(url) {
      asked.push(url)
      return document.createElement('script')
    },
  })
  void loadPart('sluice-gate')
  await Promise.resolve()
  expect(asked).toEqual([expected])
})

it('a part that page code asks for during the insertion of its script is inserted once', async () => {
  let asked = 0
  let gate: Promise<unknown> | undefined
  const load = () => {
    gate ??= loadPart('sluice-gate')
    return gate
  }
  const loadPart = createPartLoader({
    address: 'https://cdn.example/sluice.js',
    loadScript() {
      asked += 1
      if (asked < 9) void load()
      return document.createElement('script')
    },
  })
  void load()
  await Promise.resolve()
  expect(asked).toBe(1)
})

/** A loader whose scripts the test answers for itself. */
function openLoader() {
  const scripts: PartScript[] = []
  const loadPart = createPartLoader({
    address: 'https://cdn.example/sluice.js',
    loadScript() {
      const script = document.createElement('script')
      scripts.push(script)
      return script
    },
  })
  const answer = (exported: unknown): void => {
    const script = scripts.at(-1) as PartScript
    if (exported) script.sluice = () => exported
    script.dispatchEvent(new Event('load'))
  }
  return { scripts, loadPart, answer }
}

it('a part that several ask for is loaded once, also a language', async () => {
  const { scripts, loadPart, answer } = openLoader()
  const all = [loadPart('sluice-language-de'), loadPart('sluice-language-de')]
  await Promise.resolve()
  answer({ language: 'de' })
  expect(await Promise.all(all)).toEqual([{ language: 'de' }, { language: 'de' }])
  await loadPart('sluice-language-de')
  expect(scripts).toHaveLength(1)
})

it('an answer that is no part is an error that names it, and the next call tries again', async () => {
  const { scripts, loadPart, answer } = openLoader()
  const failed = loadPart('sluice-gate').catch(String)
  await Promise.resolve()
  answer(undefined)
  expect(await failed).toContain('https://cdn.example/sluice-gate.js could not be loaded')
  const gate = loadPart('sluice-gate')
  await Promise.resolve()
  answer('gate')
  expect(await gate).toBe('gate')
  expect(scripts).toHaveLength(2)
})

it('a part that is asked for ahead is run when it is used, and once', async () => {
  const { scripts, loadPart } = openLoader()
  const run: string[] = []
  loadPart.ahead('sluice-preferences')
  await Promise.resolve()
  const [script] = scripts as [PartScript]
  script.sluice = () => run.push('run')
  script.dispatchEvent(new Event('load'))
  const gate = loadPart('sluice-gate')
  await Promise.resolve()
  scripts[1]?.dispatchEvent(new Event('error'))
  await gate.catch(() => {})
  expect(run).toEqual([])
  await Promise.all([loadPart('sluice-preferences'), loadPart('sluice-preferences')])
  expect(run).toEqual(['run'])
  expect(scripts).toHaveLength(2)
})

it('a part that does not come ahead is requested again by its use, which reports the failure', async () => {
  const { scripts, loadPart, answer } = openLoader()
  loadPart.ahead('sluice-gate')
  await Promise.resolve()
  answer(undefined)
  await new Promise((later) => setTimeout(later))
  const failed = loadPart('sluice-gate').catch(String)
  await Promise.resolve()
  expect(scripts).toHaveLength(2)
  answer(undefined)
  expect(await failed).toContain('could not be loaded')
})
