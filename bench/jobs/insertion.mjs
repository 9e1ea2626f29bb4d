import { measureInsertion } from '../support/measure-insertion.mjs'
import { openVisit } from '../support/open-visit.mjs'

/** @param {string} figure @param {string} query further words of the page's address */
export const insertInto = (figure, query) => (bench, options) =>
  openVisit(bench.browser, options, async (visit) => {
    const { subject } = options
    if (!subject?.banner.reject) await visit.go(`held=1${query}`)
    else {
      await visit.told('painted', () => visit.go(`held=1&banner${query}`))
      await visit.settle()
      await visit.press('reject')
    }
    await visit.settle()
    return { [figure]: await measureInsertion(visit) }
  })

/** What a subject that still holds a script adds to the insertion of 10,000 nodes: the visitor has refused. */
export const insertion = {
  name: 'insertion',
  comparesWithBare: true,
  measure: insertInto('insertion', ''),
}
