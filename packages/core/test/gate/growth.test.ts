import { afterEach, describe, expect, it, vi } from 'vitest'
import { createConsent, createGate, memoryStorage, type Undo } from '../../src/index.js'
import { placeholders } from '../../src/placeholders.js'

// What must not grow with the page is counted, because a clock would say something else on every computer.

let undo: Undo[] = []
const patience = { timeout: 10_000 }

afterEach(() => {
  for (const stop of undo.splice(0)) stop()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** Counts how often an element is asked for an attribute, or for what stands in it. */
function countVisits() {
  let visits = 0
  for (const owner of [Element.prototype, Document.prototype]) {
    for (const name of ['getAttribute', 'hasAttribute', 'querySelectorAll']) {
      const native: unknown = Reflect.get(owner, name)
      if (typeof native !== 'function') continue
      vi.spyOn(owner as Element, name as 'getAttribute').mockImplementation(function (
        this: Element,
        text,
      ) {
        visits += 1
        return native.call(this, text)
      })
    }
  }
  return () => visits
}

/** As a parser would have left it. `innerHTML` makes scripts that count as started. */
function held(count: number, make: (script: HTMLScriptElement, at: number) => void): Element[] {
  return Array.from({ length: count }, (_, at) => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.consent = 'analytics'
    make(script, at)
    return script
  })
}

const kinds: [kind: string, make: (script: HTMLScriptElement, at: number) => void][] = [
  [
    'inline',
    (script, at) => {
      script.text = `${at}`
    },
  ],
  [
    'external',
    (script, at) => {
      script.src = `/${at}.js`
      // Nothing is fetched here: each is there at once.
      script.addEventListener('ran', () => script.dispatchEvent(new Event('load')))
    },
  ],
]

const isReleased = (script: Element) => (script as HTMLElement).dataset.consentState === 'released'

/** What the release of so many scripts costs, and that all of them were released. */
async function release(count: number, make: (typeof kinds)[number][1], isLate: boolean) {
  const visits = countVisits()
  let conditions = 0
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const scripts = held(count, make)
  if (!isLate) document.body.append(...scripts)
  const gate = createGate(
    {
      policy: consent.policy,
      on: consent.on,
      granted(name) {
        conditions += 1
        return consent.granted(name as 'analytics')
      },
    },
    { reload: 'never' },
  )
  undo = [gate, consent.destroy]
  if (isLate) {
    consent.acceptAll()
    await new Promise((resolve) => setTimeout(resolve))
    document.body.append(...scripts)
  }
  const before = { visits: visits(), conditions }
  if (!isLate) consent.acceptAll()
  await vi.waitUntil(() => {
    for (const script of scripts) if (isReleased(script)) script.dispatchEvent(new Event('ran'))
    return scripts.every(isReleased)
  }, patience)
  const cost = { visits: visits() - before.visits, conditions: conditions - before.conditions }
  undo.splice(0).forEach((stop) => {
    stop()
  })
  vi.restoreAllMocks()
  document.body.replaceChildren()
  return { visits: cost.visits / count, conditions: cost.conditions / count }
}

describe.each(kinds)('%s scripts', (_, make) => {
  it.each([
    ['held as the page was parsed', false],
    ['added later', true],
  ])('cost the same each, however many there are: %s', async (_, isLate) => {
    const few = await release(20, make, isLate)
    const many = await release(200, make, isLate)
    expect(many.conditions).toBeLessThanOrEqual(few.conditions + 0.5)
    expect(many.conditions).toBeLessThanOrEqual(4)
    expect(many.visits).toBeLessThanOrEqual(few.visits + 1)
  })
})

describe('what the page adds', () => {
  it.each([1, 50, 2_000])(
    'is looked at once, whatever else the page holds: %i nodes in a task',
    async (nodes) => {
      const visitsOf = async (count: number): Promise<number> => {
        document.body.append(
          ...held(count, (script) => {
            script.text = '0'
          }),
        )
        const visits = countVisits()
        const consent = createConsent({ storage: memoryStorage() })
        const stop = createGate(consent)
        const before = visits()
        for (let at = 0; at < nodes; at += 1) document.body.append(document.createElement('p'))
        await undefined
        const after = visits() - before
        stop()
        consent.destroy()
        vi.restoreAllMocks()
        document.body.replaceChildren()
        return after
      }
      for (const count of [300, 3_000]) {
        // For a selector, which is asked for where there is a lot to look at, jsdom asks every element of the page.
        const selected = nodes < 100 ? 0 : nodes + count + 5
        expect(await visitsOf(count)).toBeLessThanOrEqual(nodes + selected)
      }
    },
  )
})

it('a release of scripts draws no placeholder anew', async () => {
  document.body.innerHTML = '<iframe data-consent="marketing" data-consent-src="/x"></iframe>'
  const scripts = held(50, (script) => {
    script.text = '0'
  })
  document.body.append(...scripts)
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const gate = createGate(consent, { reload: 'never' })
  const drawn = placeholders({ consent, gate, draw: () => () => {} })
  undo = [drawn, gate, consent.destroy]
  const asked = vi.spyOn(Document.prototype, 'querySelectorAll')
  consent.decide({ analytics: true, marketing: false })
  await vi.waitUntil(() => scripts.every(isReleased), patience)
  const embeds = asked.mock.calls.filter(([selector]) => selector.startsWith('iframe,'))
  // Once for the decision.
  expect(embeds).toHaveLength(1)
})
