const minute = 60_000
const longestWait = 1_440 * minute

/** Milliseconds to wait after a number of refusals: 2, 4, 8 … minutes, at most a day. */
export const waitAfterRefusal = (refusals: number): number =>
  Math.min(2 ** refusals * minute, longestWait)

/** Whether it is too early for another try. Even if the clock is set back, nothing waits longer than a day. */
export const isWaiting = (until = 0, now: number): boolean =>
  until > now && until <= now + longestWait

/**
 * Whether the endpoint refuses this very receipt, maybe because of a faulty deployment. An outage is no refusal, and neither
 * are Request Timeout, Too Early and Too Many Requests: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx
 */
export function isRefusal(error: unknown): boolean {
  const { status } = Object(error)
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status)
}
