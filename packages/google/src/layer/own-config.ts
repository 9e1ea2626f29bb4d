import { commandOf } from './entries.js'

type Parameters = Record<string, unknown>

/** What page code says itself of ids that Sluice configures. */
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
 * Merges the `config` commands of page code into ours: what was queued becomes part of it. What comes later adds to it, and is
 * a page view of its own only where the address is another one by then.
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
      // Said when it starts.
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
