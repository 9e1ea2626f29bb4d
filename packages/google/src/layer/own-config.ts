import { commandOf } from './entries.js'
import type { Runner, Runners } from './runners.js'

type Parameters = Record<string, unknown>

/** The `config` commands of page code for ids that Sluice configures, too. */
export interface OwnConfig {
  /** Notes the parameters of what was queued. */
  note(entries: readonly unknown[]): void
  of(id: string): Parameters
  /** Whether page code sends its page views itself. */
  hasOwnViews(): boolean
  /** Whether a command goes on to Google, whose library runs. */
  passes(entry: unknown): boolean
}

/**
 * Merges the `config` commands of page code into ours. Queued commands become part of ours. Later ones go on to Google, and count
 * as a page view only if the address has changed since.
 */
export function createOwnConfig(runners: Runners, document: Document): OwnConfig {
  const parameters = new Map<unknown, Parameters>()
  const counted = new Map<unknown, string>()
  const runnerOf = (id: unknown): Runner | undefined =>
    [...runners.values()].find(({ member }) => member.ids.includes(id as string))

  function note(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const [name, id] = commandOf(entry)
      const own = (entry as { 2?: Parameters })?.[2]
      if (name === 'config' && runnerOf(id)) parameters.set(id, { ...parameters.get(id), ...own })
    }
  }

  return {
    note,
    of: (id) => parameters.get(id) ?? {},
    hasOwnViews: () => [...parameters.values()].some((own) => own.send_page_view === false),
    passes(entry) {
      const [name, id] = commandOf(entry)
      const runner = runnerOf(id)
      if (name !== 'config' || !runner) return true
      // It is said when the id starts.
      if (!runner.isRunning) {
        note([entry])
        return false
      }
      const command = entry as { 2?: Parameters; length: number }
      const { href } = document.location
      if (counted.get(id) === href) {
        command[2] = { send_page_view: false, ...command[2] }
        // An `arguments` object of two has the third, but does not count it.
        command.length = Math.max(command.length, 3)
      }
      counted.set(id, href)
      return true
    },
  }
}
