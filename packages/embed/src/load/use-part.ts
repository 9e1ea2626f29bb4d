import type { LoadPart, Parts } from './parts.js'

/** Does something with a part. If that fails, the error surfaces. */
export function usePart<Name extends keyof Parts>(
  loadPart: LoadPart,
  name: Name,
  act: (part: Parts[Name]) => unknown,
): void {
  loadPart(name).then(act).catch(reportError)
}

/** Requests a part before it is needed. Unlike `usePart` it reports nothing: if the part does not come, its use tries again. */
export const askAhead = (loadPart: LoadPart, name: keyof Parts): void =>
  void loadPart(name).catch(() => {})
