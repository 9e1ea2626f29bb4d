import type { Words } from '@sluice/core'
import { check } from '@sluice/core/page'
import type { Manifest } from '../manifest.js'
import type { Early } from './sort-early.js'
import type { Values } from './values.js'

/** What every vendor takes. */
export interface VendorOptions<CategoryName extends string = string> {
  /** One category or more, of which any one grants the service. */
  category?: CategoryName | readonly CategoryName[] | undefined
  /** Another origin for the vendor's library or embeds, or a path of your own host: a proxy, a stand-in. */
  host?: string | undefined
  /**
   * What becomes of the calls that page code made before the grant: `page-view` keeps those that the page view needs, `replay`
   * keeps all in their order, `drop` keeps none and sends no page view of this page.
   * @default 'page-view'
   */
  early?: Early | undefined
  title?: Words | undefined
  provider?: string | undefined
  purpose?: Words | undefined
  location?: Words | undefined
  safeguard?: Words | undefined
  privacyPolicy?: Words | undefined
}

const common = [
  'category',
  'host',
  'early',
  'title',
  'provider',
  'purpose',
  'location',
  'safeguard',
  'privacyPolicy',
]

/** Checks a vendor's options, and gives the values for the manifest's braces. Throws a TypeError that says what an option takes. */
export function readOptions(manifest: Manifest, options: object): Values {
  const { name, id, options: known = {} } = manifest
  const said = options as Record<string, unknown>
  const names = [...(id ? ['id'] : []), ...Object.keys(known), ...common]
  for (const key of Object.keys(said))
    check(names.includes(key), key, `${name} takes ${names.join(', ')}`)
  if (id)
    check(
      typeof said.id === 'string' && new RegExp(`^(${id.form})$`).test(said.id),
      said.id,
      `${name}: id takes ${id.takes}`,
    )
  const { host, early = 'drop' } = said
  check(
    host === undefined || /^(https?:\/)?\/[^\s/]/.test(`${host}`),
    host,
    `${name}: host takes an address or a path, such as https://metrics.example.com or /metrics`,
  )
  check(
    /^(page-view|replay|drop)$/.test(`${early}`),
    early,
    `${name}: early takes page-view, replay or drop`,
  )
  const values: Record<string, unknown> = {
    id: said.id,
    host: host && (host as string).replace(/\/$/, ''),
  }
  for (const [key, { values: words, form = '', takes, otherwise }] of Object.entries(known)) {
    const got = said[key] ?? otherwise
    const isRight = words
      ? Object.hasOwn(words, `${got}`)
      : typeof got === 'string' && new RegExp(`^(${form})$`).test(got)
    check(isRight, got, `${name}: ${key} takes ${takes ?? Object.keys(words ?? {}).join(' or ')}`)
    values[key] = words ? words[got as string] : got
    // As host patterns take it.
    values[`${key}Host`] = `${got}`.replace(/^https?:\/\//, '')
  }
  return values
}
