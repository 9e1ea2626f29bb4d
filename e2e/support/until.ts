import { setTimeout as pause } from 'node:timers/promises'

const patience = 15_000

/**
 * Asks again and again until there is an answer, and gives it. A question that fails counts as unanswered: a page
 * which is being replaced cannot be asked.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
): Promise<T> {
  const deadline = performance.now() + patience
  let failure: unknown
  do {
    try {
      const answer = await ask()
      if (answer) return answer
      failure = undefined
    } catch (error) {
      failure = error
    }
    await pause(15)
  } while (performance.now() < deadline)
  throw new Error(`Not within ${patience / 1000} s: ${what}`, { cause: failure })
}
