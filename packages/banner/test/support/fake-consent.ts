import type {
  Change,
  Consent,
  ConsentRecord,
  DecideOptions,
  Model,
  Notice,
  Policy,
  Service,
  Status,
} from '@sluice/core'

export const policyOf = (...services: Service[]): Policy => ({
  revision: 1,
  expiresAfterDays: 182,
  expiry: { granted: 182, denied: 182 },
  model: 'opt-in',
  categories: [{ name: 'necessary', required: true }, { name: 'analytics' }, { name: 'marketing' }],
  services,
})

/** What a fake consent can say beside its answers. */
export interface FakeState {
  model?: Model
  signal?: 'gpc'
  record?: ConsentRecord
}

/** A consent that remembers what it was told, in `answers` and, call by call, in `calls`, `notices` and `actions`. */
export function fakeConsent(policy: Policy = policyOf(), state: FakeState = {}) {
  const answers: Record<string, boolean> = {}
  const calls: [choices: object, source: string | undefined][] = []
  const notices: (Notice | undefined)[] = []
  const actions: DecideOptions['action'][] = []
  const listeners = new Set<(change: Pick<Change, 'source'>) => void>()
  const names = [...policy.categories, ...policy.services]
    .map(({ name }) => name)
    .filter((name) => name !== 'necessary')
  const decide: Consent['decide'] = (choices, options) => {
    calls.push([choices, options?.source])
    notices.push(options?.notice)
    actions.push(options?.action)
    Object.assign(answers, choices)
    for (const listener of listeners) listener({ source: options?.source ?? 'api' })
    return { id: '', revision: 1, time: 0, granted: [], denied: [] }
  }
  const decideAll =
    (choice: boolean): Consent['acceptAll'] =>
    (options) =>
      decide(Object.fromEntries(names.map((name) => [name, choice])), options)
  const status = (name: string): Status =>
    answers[name] === undefined ? 'unset' : answers[name] ? 'granted' : 'denied'
  const add = (listener: (change: Pick<Change, 'source'>) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const consent = {
    policy,
    model: state.model ?? policy.model,
    signal: state.signal,
    record: state.record,
    export: () => '{ "record": "exported" }',
    status,
    granted: (name: string) => answers[name] === true,
    get unset() {
      return names.filter((name) => answers[name] === undefined)
    },
    decide,
    acceptAll: decideAll(true),
    rejectAll: decideAll(false),
    withdraw: decideAll(false),
    on: (_event: 'change', listener: Parameters<typeof add>[0]) => add(listener),
    subscribe: (listener: () => void) => add(() => listener()),
  } as unknown as Consent
  return { consent, calls, notices, actions, answers, listeners }
}
