// @vitest-environment node
import type { Change } from '@sluice/core'
import { pretendVisitor } from '@sluice/core/testing'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => void vi.useRealTimers())

const chat = {
  name: 'chat',
  category: 'support',
  provider: 'Example Chat',
  hosts: ['chat.example'],
  storage: [
    { name: 'chat', kind: 'localStorage', duration: '1 year' },
    { name: 'chat_session', duration: 'session' },
    { name: 'chat', kind: 'indexedDB', duration: '1 year' },
    { name: '/chat.js', kind: 'serviceWorker', duration: '1 year' },
  ],
} as const
const policy = {
  categories: { necessary: { required: true }, analytics: {}, support: {} },
  services: [chat],
} as const

const changesOf = (visitor: {
  consent: { on(type: 'change', fn: (change: Change) => void): void }
}) => {
  const changes: Change[] = []
  visitor.consent.on('change', (change) => changes.push(change))
  return changes
}

it('has neither a page nor a cookie, and asks about everything', () => {
  expect(globalThis).not.toHaveProperty('document')
  const { consent } = pretendVisitor(policy)
  expect(consent.unset).toEqual(['analytics', 'support', 'chat'])
  expect(consent.granted('necessary')).toBe(true)
  expect(consent.record).toBeUndefined()
})

it('grants and denies single names, as the preferences do', () => {
  const visitor = pretendVisitor(policy)
  const changes = changesOf(visitor)
  visitor.grant('support')
  expect(changes[0]).toMatchObject({
    granted: ['support', 'chat'],
    denied: [],
    source: 'preferences',
    action: 'save',
  })
  visitor.deny('chat')
  expect(changes[1]).toMatchObject({ granted: [], denied: ['chat'] })
  expect(visitor.consent.status('support')).toBe('granted')
  expect(visitor.consent.unset).toEqual(['analytics'])
})

it('accepts and refuses everything, as the banner does', () => {
  const visitor = pretendVisitor()
  const changes = changesOf(visitor)
  visitor.grant()
  visitor.deny()
  expect(changes.map(({ source, action }) => [source, action])).toEqual([
    ['banner', 'accept-all'],
    ['banner', 'reject-all'],
  ])
  expect(visitor.consent.unset).toEqual([])
  expect(visitor.consent.granted('marketing')).toBe(false)
})

it('lets every answer expire, and says so', () => {
  const visitor = pretendVisitor({
    ...policy,
    expiresAfterDays: { granted: 30, denied: 90 },
  })
  visitor.grant('support')
  visitor.deny('analytics')
  const changes = changesOf(visitor)
  visitor.expire()
  expect(changes[0]).toMatchObject({ denied: ['support', 'chat'], source: 'storage' })
  expect(visitor.consent.record).toBeUndefined()
  expect(visitor.consent.unset).toEqual(['analytics', 'support', 'chat'])
  visitor.grant('analytics')
  expect(visitor.consent.granted('analytics')).toBe(true)
})

it('expires by itself where the test moves the clock', () => {
  vi.useFakeTimers()
  const visitor = pretendVisitor({ expiresAfterDays: 30 })
  visitor.grant()
  vi.advanceTimersByTime(31 * 86_400_000)
  expect(visitor.anotherTab().granted('analytics')).toBe(false)
})

it('forgets', () => {
  const visitor = pretendVisitor()
  visitor.deny()
  visitor.forget()
  expect(visitor.consent.unset).toEqual(['analytics', 'marketing'])
  expect(visitor.anotherTab().record).toBeUndefined()
})

it('is another tab: what either decides the other hears', () => {
  const visitor = pretendVisitor(policy)
  visitor.grant('analytics')
  const tab = visitor.anotherTab()
  expect(tab.granted('analytics')).toBe(true)
  const changes = changesOf(visitor)
  tab.withdraw()
  expect(changes).toEqual([
    expect.objectContaining({ granted: [], source: 'storage', record: tab.record }),
  ])
  expect(changes[0]?.denied).toContain('analytics')
  visitor.grant('support')
  expect(tab.granted('chat')).toBe(true)
  expect(tab.record).toEqual(visitor.consent.record)
  tab.forget()
  expect(visitor.consent.unset).toEqual(['analytics', 'support', 'chat'])
})

it('keeps two visitors apart', () => {
  const [one, other] = [pretendVisitor(), pretendVisitor()]
  one.grant()
  expect(other.consent.unset).toEqual(['analytics', 'marketing'])
})

it('resolves the promise of a grant, and tells a store', async () => {
  const visitor = pretendVisitor()
  const seen: (string | undefined)[] = []
  visitor.consent.subscribe(() => seen.push(visitor.consent.record?.id))
  const granted = visitor.consent.when('marketing')
  visitor.grant('marketing')
  await granted
  expect(seen).toEqual([visitor.consent.record?.id])
})

it('starts no service, stores nothing and complains of nothing', () => {
  const said = vi.spyOn(console, 'error')
  const hooks = { onStart: vi.fn(), onGrant: vi.fn(), onDeny: vi.fn() }
  const visitor = pretendVisitor({ ...policy, services: [{ ...chat, ...hooks }] })
  visitor.grant()
  visitor.deny()
  visitor.consent.destroy()
  expect(Object.values(hooks).flatMap(({ mock }) => mock.calls)).toEqual([])
  expect(said.mock.calls).toEqual([])
})

it('knows regions', () => {
  const visitor = pretendVisitor({ regions: { US: 'opt-out' }, region: 'US-CA' })
  expect(visitor.consent.granted('marketing')).toBe(true)
  visitor.deny('marketing')
  expect(visitor.consent.granted('marketing')).toBe(false)
})

it('takes no wrong policy and no unknown name', () => {
  expect(() => pretendVisitor({ revision: -1 })).toThrow('revision takes')
  expect(() => pretendVisitor({ services: 'chat' as never })).toThrow('services takes a list')
  expect(() => pretendVisitor({ services: [null as never] })).toThrow('name takes')
  // @ts-expect-error: a name that the policy lacks does not compile.
  expect(() => pretendVisitor(policy).grant('analitics')).toThrow('analitics')
})

it('exports the record', () => {
  const visitor = pretendVisitor(policy)
  visitor.grant('chat')
  expect(JSON.parse(visitor.consent.export()).purposes.at(-1).event_state).toBe('given')
})
