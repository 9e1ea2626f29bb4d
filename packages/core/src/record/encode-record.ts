import type { ConsentRecord } from '../types.js'
import { recordText } from './record-text.js'
import { joinNames, shortName } from './short-names.js'

/** Characters that fit into a cookie beside its name, in every browser. */
const room = 3_800

/**
 * The text of a record in a cookie. If it would be too long, only the first names of each side stay whole, which are the
 * categories, and the rest are shortened.
 */
export function encodeRecord(record: ConsentRecord): string {
  const { granted, denied } = record
  const write = (isWhole: (name: string, at: number) => boolean): string =>
    recordText({
      ...record,
      granted: joinNames(granted, isWhole),
      denied: joinNames(denied, isWhole),
    })
  let text = write(() => true)
  if (text.length <= room) return text
  const all = [...granted, ...denied].map(shortName)
  const twins = new Set(all.filter((short, at) => all.indexOf(short) < at))
  for (let whole = 256; text.length > room && whole; whole >>= 1)
    text = write((name, at) => at < whole || twins.has(shortName(name)))
  return text
}
