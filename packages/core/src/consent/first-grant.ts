import type { Consent } from '../types.js'

/** The promise behind `when`. */
export const firstGrant = (
  consent: Pick<Consent, 'granted' | 'on'>,
  name: string,
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const detach = consent.on('change', settle)
    signal?.addEventListener('abort', abort)
    function stop(): void {
      detach()
      signal?.removeEventListener('abort', abort)
    }
    function abort(): void {
      stop()
      reject(signal?.reason)
    }
    function settle(): void {
      if (!consent.granted(name)) return
      stop()
      resolve()
    }
    settle()
  })
