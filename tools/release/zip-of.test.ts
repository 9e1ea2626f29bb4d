import { strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { integrityList } from './integrity-of.mjs'
import { zipOf, zipProblems } from './zip-of.mjs'

const files = { 'sluice.js': strToU8('run()'), 'sluice-gate.js': strToU8('hold()') }
const withList = (list: object, some: Record<string, Uint8Array> = files) =>
  zipOf('sluice-1.2.0', { ...some, 'integrity.json': strToU8(JSON.stringify(list)) })

it('is the same whenever it is made, in one folder', () => {
  const zip = withList(integrityList(files))
  expect(withList(integrityList(files))).toEqual(zip)
  expect(Object.keys(unzipSync(zip))).toEqual([
    'sluice-1.2.0/integrity.json',
    'sluice-1.2.0/sluice-gate.js',
    'sluice-1.2.0/sluice.js',
  ])
  expect(zipProblems(zip)).toEqual([])
})

it('unpacks to files that a web server may read', () => {
  const zip = Buffer.from(withList(integrityList(files)))
  // Of each entry in the central directory: the system that made it, and its rights there.
  const rights = []
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1))
    rights.push([zip.readUInt8(at + 5), zip.readUInt16LE(at + 40).toString(8)])
  const unix = 3
  expect(rights).toEqual([1, 2, 3].map(() => [unix, '100644']))
})

it('says which script is not what its hash says, is missing, or stands in no list', () => {
  const list = integrityList(files)
  const changed = { ...files, 'sluice.js': strToU8('run(); more()') }
  expect(zipProblems(withList(list, changed))).toEqual(['sluice.js is not what its hash says'])
  expect(zipProblems(withList({ ...list, 'more.js': 'sha384-x' }))).toEqual(['more.js is missing'])
  expect(zipProblems(withList({ 'sluice.js': list['sluice.js'] }))).toEqual([
    'sluice-gate.js stands in no list of hashes',
  ])
  expect(zipProblems(zipOf('sluice-1.2.0', files))).toEqual(['integrity.json is missing'])
})
