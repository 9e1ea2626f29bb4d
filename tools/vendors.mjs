import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../packages/vendors/src/', import.meta.url)

/** The vendors that have a manifest. */
export const vendors = readdirSync(new URL('manifests/', folder))
  .map((file) => file.replace('.json', ''))
  .sort()

export const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`manifests/${name}.json`, folder), 'utf8'))

/** What the one tag knows of each vendor before its file is loaded: `packages/embed/src/known-vendors.ts`. */
export const knownVendors = () =>
  Object.fromEntries(
    vendors.map((name) => {
      const { category, stub = {}, storage } = manifestOf(name)
      const globals = Object.entries(stub).map(([global, { list, methods }]) => [
        global,
        list ? 'list' : methods ? 'methods' : 'call',
      ])
      const stored = storage
        .filter(({ host, refusal }) => !host && !refusal)
        .map((item) => item.name.replace(/\{.*/, '*'))
      const names = [...new Set(stored)].join(' ')
      return [name, { category, globals: Object.fromEntries(globals), stored: names }]
    }),
  )

/** What a vendor's file of the one tag needs of its manifest: where a fact was read is for people. */
export function shippedManifest(name) {
  const { $schema, sources, checkedOn, party, ...shipped } = manifestOf(name)
  return shipped
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** The keys of a vendor's own options, as TypeScript. */
function keysOf({ id, options = {} }) {
  const lines = id ? [`  /** ${capital(id.takes)}. */`, '  id: string'] : []
  for (const [key, { values, takes, otherwise }] of Object.entries(options)) {
    const says = otherwise === undefined ? [] : [`@default '${otherwise}'`]
    const words = [...(takes ? [`${capital(takes)}.`] : []), ...says].join(' ')
    const type = values
      ? Object.keys(values)
          .map((word) => `'${word}'`)
          .join(' | ')
      : 'string'
    lines.push(`  /** ${words} */`)
    lines.push(`  ${key}${otherwise === undefined ? `: ${type}` : `?: ${type} | undefined`}`)
  }
  return lines
}

const capital = (text) => text[0].toUpperCase() + text.slice(1)

function exampleOf(name, { id, options = {} }) {
  const said = id ? [`id: '${/such as ([^\s,]+)/.exec(id.takes)?.[1]}'`] : []
  for (const [key, { takes, otherwise }] of Object.entries(options))
    if (otherwise === undefined) said.push(`${key}: '${/such as ([^\s,]+)/.exec(takes)?.[1]}'`)
  return `${camel(name)}(${said[0] ? `{ ${said.join(', ')} }` : ''})`
}

/** The module of a vendor: its manifest, with types that the compiler checks. */
export function sourceOf(name) {
  const manifest = manifestOf(name)
  const { title, category, load } = manifest
  const type = `${capital(camel(name))}Options`
  const keys = keysOf(manifest)
  const isOptional = keys.every((line) => /^ {2}(\/\*\*|\w+\?:)/.test(line))
  const does = load
    ? 'nothing is requested from it before the grant'
    : 'declared, for what the page itself holds with `data-consent`'
  return `// Made of ../manifests/${name}.json by \`npm run vendors\`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/${name}.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export ${keys[0] ? `interface ${type}<CategoryName extends string = string>\n  extends VendorOptions<CategoryName> {\n${keys.join('\n')}\n}` : `type ${type}<CategoryName extends string = string> = VendorOptions<CategoryName>`}

/**
 * ${title} as a service: ${does}. Throws a TypeError for an option that is none.
 * @example createConsent({ services: [${exampleOf(name, manifest)}] })
 */
export const ${camel(name)} = <const CategoryName extends string = '${category}'>(
  options: ${type}<CategoryName>${isOptional ? ' = {}' : ''},
): Service<'${name}', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'${name}', CategoryName>
`
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const name of vendors) writeFileSync(new URL(`vendors/${name}.ts`, folder), sourceOf(name))
