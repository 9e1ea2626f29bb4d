import type { LoadPart, Parts } from './parts.js'

/** Does something with a part. If that fails, the error surfaces. */
export function usePart<Name extends keyof Parts>(
  loadPart: LoadPart,
  name: Name,
  act: (part: Parts[Name]) => unknown,
): void {
  loadPart(name).then(act).catch(reportError)
}
