import { readFileSync } from 'node:fs'

const notes = readFileSync(new URL('notes.js', import.meta.url), 'utf8')

/** Short lines, as in a list of things: a banner with a long text could be larger than each of them. */
const lines = Array.from(
  { length: 12 },
  (_, index) => `<p>Line ${index + 1} of a page like many</p>`,
)
const text = lines.join('\n')

/**
 * The page that every subject is measured in.
 * @param {import('../subjects/subject.mjs').Subject | undefined} subject none is the bare page
 * @param {import('../subjects/subject.mjs').Setup} setup
 * @param {{ withNotes: boolean, watchesBanner: boolean }} what
 */
export function pageWith(subject, setup, { withNotes, watchesBanner }) {
  const { head, body } = subject?.page(setup) ?? { head: '', body: '' }
  const watched = watchesBanner ? `window.banner = ${JSON.stringify(subject?.banner)};` : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
    <meta name="viewport" content="width=device-width">
    <style>body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 42rem }</style>
    ${withNotes ? `<script>{window.held = ${setup.held.length};${watched}${notes}}</script>` : ''}
    ${head}</head><body><main><h1>A page</h1>${text}</main>
    ${body}</body></html>`
}
