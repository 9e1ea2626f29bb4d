import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../packages/vendors/src/', import.meta.url)

/** The vendors that have a manifest. */
export const vendors = readdirSync(new URL('manifests/', folder))
  .map((file) => file.replace('.json', ''))
  .sort()

export const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`manifests/${name}.json`, folder), 'utf8'))

/** The last two labels of an address's host; nothing of a server of the site's own. */
const siteOf = (address) => /^https:\/\/(?:[^/]+\.)?([\w-]+\.\w+)\//.exec(address)?.[1]

/** The option that gives embeds another origin, and from where to where. */
function embedOf({ to, ...embed }, options) {
  const option = to.slice(1, -1)
  return [option, { ...embed, to: options[option].values.true }]
}

/** What the one tag knows of each vendor before its file is loaded: `packages/embed/src/vendors/known-vendors.ts`. */
export const knownVendors = () =>
  Object.fromEntries(
    vendors.map((name) => {
      const { category, id, options = {}, stub = {}, storage, load, embed } = manifestOf(name)
      const [needs] = Object.keys(options).filter((key) => !('otherwise' in options[key]))
      // Before the library comes, any name is a method.
      const globals = Object.entries(stub).map(([global, { methods, reads, starts, ...rest }]) => [
        global,
        methods ? { methods: [], ...rest } : rest,
      ])
      const stored = storage
        .filter(({ host, refusal }) => !host && !refusal)
        .map((item) => item.name.replace(/\{.*/, '*'))
      const names = [...new Set(stored)].join(' ')
      return [
        name,
        {
          category,
          form: id?.form,
          needs,
          globals: Object.fromEntries(globals),
          site: load && siteOf(load.replace('{server}', options.server?.otherwise)),
          embed: embed && embedOf(embed, options),
          stored: names,
        },
      ]
    }),
  )

/** The hosts that the guard holds before a vendor's file is loaded: `packages/embed/src/vendors/vendor-hosts.ts`. */
export const vendorHosts = () =>
  Object.fromEntries(
    vendors
      .map(manifestOf)
      .filter(({ category }) => category !== 'necessary')
      .map(({ name, hosts }) => [
        name,
        hosts
          .map((host) => host.replace(/^\{\w+\}\./, '*.'))
          // A server of the site's own is read from what it says.
          .filter((host) => !host.includes('{'))
          .join(' '),
      ])
      .filter(([, hosts]) => hosts),
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
    const quoted = /^(true|false)$/.test(otherwise) ? otherwise : `'${otherwise}'`
    const says = otherwise === undefined ? [] : [`@default ${quoted}`]
    const words = [...(takes ? [`${capital(takes)}.`] : []), ...says].join(' ')
    const type = !values
      ? 'string'
      : 'true' in values
        ? 'boolean'
        : Object.keys(values)
            .map((word) => `'${word}'`)
            .join(' | ')
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
    : 'only declared, because the page itself holds it with `data-consent`'
  return `// Made of ../manifests/${name}.json by \`npm run vendors\`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/${name}.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export ${keys[0] ? `interface ${type}<CategoryName extends string = string>\n  extends VendorOptions<CategoryName> {\n${keys.join('\n')}\n}` : `type ${type}<CategoryName extends string = string> = VendorOptions<CategoryName>`}

/**
 * ${title} as a service: ${does}. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [${exampleOf(name, manifest)}] })
 */
export const ${camel(name)} = <const CategoryName extends string = '${category}'>(
  options: ${type}<CategoryName>${isOptional ? ' = {}' : ''},
): Service<'${name}', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'${name}', CategoryName>
`
}

/** The names that a withdrawal erases, as a cell of the table. */
function erasedOf({ storage }) {
  const own = storage.filter(({ host, refusal }) => !host && !refusal)
  const names = [...new Set(own.map(({ name }) => `\`${name.replace('{id}', '…')}\``))]
  const kinds = new Set(own.map(({ kind = 'cookie' }) => kind))
  if (!names[0]) return 'nothing that a page can reach'
  const where = kinds.has('cookie') ? 'cookies and web storage' : 'web storage'
  return names.join(', ') + (kinds.has('cookie') && kinds.size === 1 ? '' : ` (${where})`)
}

/** What a withdrawal does besides, as a cell of the table. */
function withdrawalOf({ deny = [], afterDeny, load }) {
  if (!load) return afterDeny === 'reload' ? 'loads the page anew' : 'takes the embed back'
  const calls = deny.map(([path, ...args]) => {
    const inner = args
      .map((one) => [one].flat()[0])
      .map((one) => (typeof one === 'string' ? `'${one}'` : JSON.stringify(one)))
      .join(', ')
    return `\`${path.replace('.push', '')}(${inner})\``
  })
  return [...calls, 'loads the page anew'].join(', then ')
}

/** The part of `docs/vendors.md` that is made of the manifests. */
export function vendorTables() {
  const all = vendors.map(manifestOf)
  const row = (cells) => `| ${cells.join(' | ')} |`
  const table = all.map((manifest) => {
    const { name, title, id, options = {}, category } = manifest
    const needed = Object.entries(options).filter(([, { otherwise }]) => otherwise === undefined)
    const takes = [
      id && /such as ([^\s,]+)/.exec(id.takes)?.[1],
      ...needed.map(([key]) => `\`${key}\` in JSON`),
    ].filter(Boolean)
    return row([
      `\`${name}\``,
      title,
      takes[0] ? takes.map((one) => (one.startsWith('`') ? one : `\`${one}\``)).join(', ') : '–',
      category,
      erasedOf(manifest),
      category === 'necessary' ? '–' : withdrawalOf(manifest),
    ])
  })
  const lines = all.map((manifest) => {
    const { name, id, options = {}, load, stub = {} } = manifest
    const example = id && /such as ([^\s,]+)/.exec(id.takes)?.[1]
    const needed = Object.entries(options).filter(([, { otherwise }]) => otherwise === undefined)
    const json = needed.map(
      ([key, { takes }]) => `"${key}": "${/such as ([^\s,]+)/.exec(takes)?.[1]}"`,
    )
    const type = json[0]
      ? `\`"vendors": { "${name}": { "id": "${example}", ${json.join(', ')} } }\``
      : `\`data-vendor-${name}${example ? `="${example}"` : ''}\``
    const globals = Object.keys(stub).map((global) => `\`${global}\``)
    const address = load
      ?.replace(/^https:\/\//, '')
      .replace(/\{[^{}]+\}/g, '…')
      .replace(/\?.*/, '')
    const away = load
      ? `the snippet with \`${address}\`${globals[0] ? `, its ${globals.join(' and ')} included` : ''}`
      : manifest.category === 'necessary'
        ? 'nothing: it is only listed'
        : `nothing; mark what the page has of it: \`data-consent="${name}"\``
    return row([`\`${name}\``, away, type])
  })
  return [
    row(['name', 'what it is', 'id', 'category', 'what is erased', 'what else a withdrawal does']),
    row(['---', '---', '---', '---', '---', '---']),
    ...table,
    '',
    row(['name', 'delete from the page', 'type']),
    row(['---', '---', '---']),
    ...lines,
  ].join('\n')
}

const page = new URL('../docs/vendors.md', import.meta.url)
const marks = /(<!-- made of the manifests -->\n)[\s\S]*(<!-- end -->)/

/** The page with its tables as the manifests say them. */
export const vendorPage = () =>
  readFileSync(page, 'utf8').replace(
    marks,
    (_, start, end) => `${start}\n${vendorTables()}\n\n${end}`,
  )

if (process.argv[1] === import.meta.filename) {
  for (const name of vendors) writeFileSync(new URL(`vendors/${name}.ts`, folder), sourceOf(name))
  writeFileSync(page, vendorPage())
}
