import { commandOf } from './entries.js'
import type { Member } from './member.js'

/** The members that an entry of the queue is for: by the id that it names, or for an object, the containers. */
export function addressees(entry: unknown, members: readonly Member[]): Member[] {
  const [name, id] = commandOf(entry)
  if (!name) return members.filter(({ ids }) => /^GTM/i.test(`${ids}`))
  const to =
    name === 'event' ? (Object((entry as IArguments)[2]) as { send_to?: unknown }).send_to : id
  const named = [to].flat().map((one) => `${one}`.split('/')[0] as string)
  return members.filter(({ ids }) => ids.some((one) => named.includes(one)))
}
