import type { ConsentRecord } from '../types.js'

/** No name of a policy begins with a hyphen. */
const isShort = (name: string): boolean => name[0] === '-'

/**
 * Six characters for a name: the four bytes of its CRC-32 as base64url, which every language can compute. Two names of the
 * same length that differ only within four neighbouring characters never get the same: https://www.rfc-editor.org/rfc/rfc1952#section-8
 */
export function shortName(name: string): string {
  if (isShort(name)) return name.slice(1)
  let crc = -1
  for (let at = 0; at < name.length; at++) {
    crc ^= name.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320)
  }
  const bytes = [24, 16, 8, 0].map((shift) => (~crc >>> shift) & 255)
  return btoa(String.fromCharCode(...bytes))
    .slice(0, 6)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
}

/** The names of one side for the text: whole where `isWhole` says so, the others shortened in one run that begins with `-`. */
export function joinNames(
  names: readonly string[],
  isWhole: (name: string, at: number) => boolean,
): string[] {
  const whole = (name: string, at: number): boolean => !isShort(name) && isWhole(name, at)
  const run = names.map((name, at) => (whole(name, at) ? '' : shortName(name))).join('')
  return [...names.filter(whole), ...(run && [`-${run}`])]
}

/** Makes shortened names whole again. A short form that fits none of the names, or two of them, stays short. */
export function withNames(
  records: readonly ConsentRecord[],
  names: Iterable<string>,
): readonly ConsentRecord[] {
  if (!records.some(({ granted, denied }) => granted.some(isShort) || denied.some(isShort)))
    return records
  const known = new Map<string, string>()
  for (const name of names) {
    const short = `-${shortName(name)}`
    known.set(short, known.has(short) ? short : name)
  }
  const named = (side: readonly string[]): string[] =>
    side.flatMap((one) => {
      if (!isShort(one)) return one
      const run = one.slice(1).match(/.{6}/g) ?? []
      return run.map((short) => known.get(`-${short}`) ?? `-${short}`)
    })
  return records.map((one) => ({ ...one, granted: named(one.granted), denied: named(one.denied) }))
}
