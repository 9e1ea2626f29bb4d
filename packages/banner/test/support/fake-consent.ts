import type { Consent, ConsentRecord, Model, Notice, Policy, Service, Status } from '@sluice/core'

export const policyOf = (...services: Service[]): Policy => ({
  revision: 1,
  expiresAfterDays: 182,
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

/** A consent that remembers what it was told, in `answers` and, call by call, in `calls` and `notices`. */
export function fakeConsent(policy: Policy = policyOf(), state: FakeState = {}) {
  const answers: Record<string, boolean> = {}
  const calls: [choices: object, source: string | undefined][] = []
  const notices: (Notice | undefined)[] = []
  const listeners = new Set<() => void>()
  const names = [...policy.categories, ...policy.services]
    .map(({ name }) => name)
    .filter((name) => name !== 'necessary')
  const decide: Consent['decide'] = (choices, options) => {
    calls.push([choices, options?.source])
    notices.push(options?.notice)
    Object.assign(answers, choices)
    for (const listener of listeners) listener()
    return { id: '', revision: 1, time: 0, granted: [], denied: [] }
  }
  const decideAll =
    (choice: boolean): Consent['acceptAll'] =>
    (options) =>
      decide(Object.fromEntries(names.map((name) => [name, choice])), options)
  const status = (name: string): Status =>
    answers[name] === undefined ? 'unset' : answers[name] ? 'granted' : 'denied'
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
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } as unknown as Consent
  return { consent, calls, notices, answers, listeners }
}
