import { commandOf } from './entries.js'

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

export interface OwnConfigOptions {
  isKnown(id: unknown): boolean
  isRunning(id: unknown): boolean
  /** The address that the page has now. */
  address(): string
}

/**
 * Merges the `config` commands of page code into ours. Queued commands become part of ours. Later ones go on to Google, and count
 * as a page view only if the address has changed since.
 */
export function createOwnConfig({ isKnown, isRunning, address }: OwnConfigOptions): OwnConfig {
  const parameters = new Map<unknown, Parameters>()
  const counted = new Map<unknown, string>()

  function note(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const [name, id] = commandOf(entry)
      const own = (entry as { 2?: Parameters })?.[2]
      if (name === 'config' && isKnown(id)) parameters.set(id, { ...parameters.get(id), ...own })
    }
  }

  return {
    note,
    of: (id) => parameters.get(id) ?? {},
    hasOwnViews: () => [...parameters.values()].some((own) => own.send_page_view === false),
    passes(entry) {
      const [name, id] = commandOf(entry)
      if (name !== 'config' || !isKnown(id)) return true
      // It is said when the id starts.
      if (!isRunning(id)) {
        note([entry])
        return false
      }
      const command = entry as { 2?: Parameters; length: number }
      if (counted.get(id) === address()) {
        command[2] = { send_page_view: false, ...command[2] }
        // An `arguments` object of two has the third, but does not count it.
        command.length = Math.max(command.length, 3)
      }
      counted.set(id, address())
      return true
    },
  }
}
