const minute = 60_000
const longestWait = 1_440 * minute

/** Milliseconds to wait after so many refusals: 2, 4, 8 … minutes, a day at the most. */
export const waitAfterRefusal = (refusals: number): number =>
  Math.min(2 ** refusals * minute, longestWait)

/** Whether it is too early for another try. A clock that was set back makes none wait for longer than a day. */
export const isWaiting = (until = 0, now: number): boolean =>
  until > now && until <= now + longestWait

/**
 * Whether the endpoint says that it will not take this receipt as it is: that may be a deployment that went wrong. An outage says nothing of the kind, and nor do
 * Request Timeout, Too Early and Too Many Requests: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx
 */
export function isRefusal(error: unknown): boolean {
  const { status } = Object(error)
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status)
}
