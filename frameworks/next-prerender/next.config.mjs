import { fileURLToPath } from 'node:url'

export default {
  // Next prerenders all that needs no request, and refuses whatever would differ from time to time.
  cacheComponents: true,
  partialPrefetching: true,
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
}
