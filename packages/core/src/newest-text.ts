import { clockSkewSeconds, decodeRecord } from './record.js'

/**
 * The newest record among several texts: a visitor's latest decision, whichever cookie holds it; of the same second, the one
 * that grants less. One from the future is none, or it would hide every later decision.
 */
export function newestText(texts: readonly string[], nowSeconds: number): string | undefined {
  const rank = (text?: string): number => {
    const record = decodeRecord(text)
    const time = record ? record.time - record.granted.length / 1e4 : -1
    return time > nowSeconds + clockSkewSeconds ? -1 : time
  }
  let newest: string | undefined
  for (const text of texts) if (rank(text) > rank(newest)) newest = text
  return newest
}
