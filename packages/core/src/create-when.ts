import type { Consent } from './types.js'

/** Makes the promise behind `when`. */
export const createWhen =
  (consent: Pick<Consent, 'granted' | 'on'>): Consent['when'] =>
  (name, { signal } = {}) =>
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
