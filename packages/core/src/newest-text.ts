import { clockSkewSeconds, decodeRecord } from './record.js'

/**
 * The newest record among several texts: a visitor's latest decision, whichever cookie holds it. One from the future is
 * none, or it would hide every later decision.
 */
export function newestText(texts: readonly string[], nowSeconds: number): string | undefined {
  const timeOf = (text?: string): number => {
    const time = decodeRecord(text)?.time ?? -1
    return time > nowSeconds + clockSkewSeconds ? -1 : time
  }
  let newest: string | undefined
  for (const text of texts) if (timeOf(text) > timeOf(newest)) newest = text
  return newest
}
