const takesOf: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object of texts',
  function: 'a function',
}

/** Sections that a language has beside the texts of the banner; who does not say them takes no notice. */
const sections = ['declaration', 'placeholder']

/** What has to stand under a key: of the kind that stands there, or of names that a site adds, what such a thing has. */
function kindOf(known: unknown, [, section, ...names]: readonly string[]): string | undefined {
  if (known !== undefined) return typeof known
  // `categories.ours.title`, `services.ours.storage._id`
  if (section !== 'categories' && section !== 'services') return undefined
  return names.length === 1 || (names.length === 2 && names[1] === 'storage') ? 'object' : 'string'
}

function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

function merge<Base>(base: Base, over: object, path: readonly string[]): Base {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    const known = Object.hasOwn(merged, key) ? merged[key] : undefined
    const at = [...path, key]
    const kind = kindOf(known, at)
    const isElsewhere = !kind && path.length === 1 && sections.includes(key)
    if (value === null || value === undefined || isElsewhere) continue
    const isOfKind = typeof value === kind && (at.join() !== 'texts,language' || isTag(value))
    if (isOfKind) merged[key] = kind === 'object' ? merge(known, value, at) : value
    else {
      const takes = takesOf[`${kind}`] ?? Object.keys(merged).join(', ')
      console.error(`[sluice] ${at.join('.')}: got ${JSON.stringify(value)}, takes ${takes}`)
    }
  }
  return merged as Base
}

/**
 * Lays texts over others. What says nothing changes nothing; a misspelt key, or a text of the wrong kind, is an error in
 * the console and left out, because the visitor must be asked all the same.
 */
export const mergeTexts = <Base extends object>(base: Base, over: object = {}): Base =>
  merge({ texts: base }, { texts: over }, []).texts
