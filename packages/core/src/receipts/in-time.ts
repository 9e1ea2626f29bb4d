/** Runs it with an end: after that many milliseconds its signal aborts, and the promise rejects whatever it does. */
export async function inTime(
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      stop.abort()
      reject(new Error(`no answer within ${milliseconds} ms`))
    }, milliseconds)
  })
  try {
    await Promise.race([late, run(stop.signal)])
  } finally {
    clearTimeout(timer)
  }
}
