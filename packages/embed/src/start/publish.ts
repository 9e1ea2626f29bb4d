import type { Change } from '@sluice/core'
import { surface, unshadowed } from '@sluice/core/page'
import type { Sluice } from './globals.js'
import { queueOf, setGlobal } from './queue.js'

/** Puts the global in place of the queue, says `sluice:ready`, then each `sluice:change`, and runs what was queued. */
export function publish(members: Omit<Sluice, 'push'>): void {
  const say = (event: string) => (detail: Change) => {
    unshadowed(document).dispatchEvent(new CustomEvent(`sluice:${event}`, { detail }))
  }
  const queued = queueOf(window) ?? []
  const sluice: Sluice = {
    push(...callbacks) {
      for (const callback of callbacks) surface(() => callback(sluice))
    },
    ...members,
  }
  const { consent } = members
  setGlobal(window, sluice)
  consent.on('change', say('change'))
  const { categories, services } = consent.policy
  const namesWith = (status: string): string[] =>
    [...categories, ...services]
      .map(({ name }) => name)
      .filter((name) => consent.status(name) === status)
  say('ready')({
    record: consent.record,
    granted: namesWith('granted'),
    denied: namesWith('denied'),
    source: 'storage',
  })
  sluice.push(...queued)
}
