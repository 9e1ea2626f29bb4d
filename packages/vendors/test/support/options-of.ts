import type { Manifest } from '../../src/manifest.js'

const exampleIn = (takes = ''): string => /such as ([^\s,]+)/.exec(takes)?.[1] ?? ''

/** What a site would say of a vendor: the examples that its manifest gives. */
export function optionsOf({ id, options = {} }: Manifest): Record<string, string> {
  const said = Object.entries(options).flatMap(([key, { takes, otherwise }]) =>
    otherwise === undefined ? [[key, exampleIn(takes)]] : [],
  )
  return Object.fromEntries([...(id ? [['id', exampleIn(id.takes)]] : []), ...said])
}
