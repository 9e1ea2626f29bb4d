// @vitest-environment node
import { expect, it } from 'vitest'
import { licensesText } from '../third-party-licenses.mjs'

it('gives each project with its version, its licence, and the text of that', () => {
  const text = licensesText([
    { name: 'one', version: '1.0.0', license: 'MIT', licenseText: 'Copyright one' },
    { name: 'two', version: '2.0.0', license: 'ISC', licenseText: 'Copyright two' },
  ])
  expect(text).toContain(
    'one 1.0.0, MIT\n\nCopyright one\n\n---\n\ntwo 2.0.0, ISC\n\nCopyright two',
  )
})

it('says that there is nothing of other projects', () => {
  expect(licensesText([])).toBe('These files contain nothing of other projects.\n')
})
