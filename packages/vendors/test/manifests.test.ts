// @vitest-environment node
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it, test } from 'vitest'
import { manifestOf, sourceOf, vendorPage, vendors } from '../../../tools/vendors.mjs'
import { parseHostPattern } from '../../core/src/guard/host-pattern.js'
import { definePolicy, type Service } from '../../core/src/index.js'
import type { Manifest, Step } from '../src/manifest.js'
import { createVendor } from '../src/run/create-vendor.js'
import { optionsOf } from './support/options-of.js'

const schema = JSON.parse(readFileSync('packages/vendors/manifest.schema.json', 'utf8'))
const isManifest = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTuples: false,
}).compile(schema)
const all = vendors.map((name): [string, Manifest] => [name, manifestOf(name)])

/** The globals that a manifest's calls begin with. */
const called = (steps: readonly Step[]) =>
  steps.flatMap((step) =>
    Array.isArray(step) ? `${step[0] === 'new' ? step[1] : step[0]}`.split('.')[0] : [],
  )

describe.each(all)('%s', (name, manifest) => {
  it('is as the schema says', () => {
    isManifest(manifest)
    expect(isManifest.errors ?? []).toEqual([])
    expect(manifest.name).toBe(name)
  })

  it('calls nothing but the vendor’s own globals', () => {
    const {
      limited = [],
      before = [],
      grant = [],
      init = [],
      view = [],
      loaded = [],
      deny = [],
    } = manifest
    const steps = [...limited, ...before, ...grant, ...init, ...view, ...loaded, ...deny]
    const globals = Object.keys(manifest.stub ?? {})
    expect(called(steps).filter((one) => !globals.includes(one as string))).toEqual([])
  })

  it('makes a service that a policy takes, with hosts that can be read', () => {
    const service = createVendor(manifest, optionsOf(manifest)) as Service
    expect(() => definePolicy({ services: [service] })).not.toThrow()
    for (const host of service.hosts ?? []) expect(() => parseHostPattern(host, name)).not.toThrow()
    expect(JSON.stringify([service.hosts, service.storage])).not.toMatch(/[{}]\w/)
  })

  it('claims no certification that nobody looked up', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/data privacy framework|DPF/i)
    expect(Date.parse(manifest.checkedOn)).toBeLessThan(Date.now() + 86_400_000)
  })

  it('has a module with types that is made of it: npm run vendors', () => {
    const plain = (source: string) => source.replace(/[\s,|]+/g, '')
    const made = readFileSync(`packages/vendors/src/vendors/${name}.ts`, 'utf8')
    expect(plain(made)).toBe(plain(sourceOf(name)))
  })
})

test('docs/vendors.md says what the manifests say: npm run vendors', () => {
  // The columns are as wide as the formatter makes them.
  const plain = (text: string) => text.replace(/[\s-]+/g, '')
  expect(plain(readFileSync('docs/vendors.md', 'utf8'))).toBe(plain(vendorPage()))
})

test('no two vendors have one global', () => {
  const globals = all.flatMap(([, { stub = {} }]) => Object.keys(stub))
  const twice = globals.filter((one, index) => globals.indexOf(one) < index)
  // Matomo's own server and its cloud: a page has one of them.
  expect(twice).toEqual(['_paq'])
})

test.each([
  ['a key that nobody reads', { onload: 'alert(1)' }],
  ['an address that is no https', { load: 'http://example.com/a.js' }],
  ['a name with a blank', { name: 'a b' }],
  ['code as a step', { before: ['alert(1)'] }],
  ['a purpose that no language has', { purpose: 'Counts visits' }],
  ['no date', { checkedOn: 'yesterday' }],
])('the schema refuses %s', (_, wrong) => {
  const [, manifest] = all.find(([name]) => name === 'meta-pixel') as [string, Manifest]
  expect(isManifest(manifest)).toBe(true)
  expect(isManifest({ ...manifest, ...wrong })).toBe(false)
})
