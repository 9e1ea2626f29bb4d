import type { Consent } from './types.js'

/** The promise behind `when`. */
export const firstGrant = (
  consent: Pick<Consent, 'granted' | 'on'>,
  name: string,
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = consent.on('change', settle)
    signal?.addEventListener('abort', () => {
      stop()
      reject(signal.reason)
    })
    function settle(): void {
      if (!consent.granted(name)) return
      stop()
      resolve()
    }
    settle()
  })
