/** Under this key a document keeps the names of what runs: once, also where services are made anew, or by another bundle. */
const key = Symbol.for('sluice.vendors')

/** The vendors whose library runs in a page. */
export function runningOn(document: Document): Set<string> {
  const page = document as Document & { [key]?: Set<string> }
  page[key] ??= new Set()
  return page[key]
}
