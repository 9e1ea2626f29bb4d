import { setTimeout as pause } from 'node:timers/promises'

/** Gives up on an answer that may never come. */
export async function withinTime<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const answered = new AbortController()
  const late = pause(milliseconds, undefined, { signal: answered.signal }).then(() => {
    throw new Error(`No answer within ${milliseconds} ms.`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    late.catch(() => {})
    answer.catch(() => {})
    answered.abort()
  }
}
