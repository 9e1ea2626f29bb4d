import { brotliCompressSync } from 'node:zlib'
import { openVisit } from '../support/open-visit.mjs'
import { readNoted } from '../support/read-noted.mjs'

/** The bytes after brotli 11 of what a subject asks for, its own files alone: what a site writes for it does not count. */
export const bytes = {
  name: 'bytes',
  once: true,
  async measure(bench, options) {
    const { subject } = options
    const weigh = (names) =>
      names.reduce((sum, name) => sum + brotliCompressSync(bench.filesOf(subject)[name]).length, 0)
    const visit = (query) =>
      openVisit(bench.browser, options, async ({ page, go, told, settle, press }) => {
        await told('painted', () => go(`${query}&banner`))
        await settle()
        const first = weigh((await readNoted(page)).filesBeforePaint)
        if (subject.releases) return { first }
        await press('accept')
        await settle()
        await go(query)
        await settle()
        return { first, returning: weigh((await readNoted(page)).files) }
      })
    const google = await visit('google')
    const held = await visit('held=10')
    return {
      'bytes-first': google.first,
      'bytes-first-held': held.first,
      'bytes-return-google': google.returning,
      'bytes-return-held': held.returning,
    }
  },
}
