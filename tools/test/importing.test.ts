import { expect, it } from 'vitest'

/** The exports of the packages, subpaths included; the languages are plain objects. */
const entries = import.meta.glob([
  '../../packages/{core,banner,google,vendors}/src/index.ts',
  '../../packages/core/src/{cut-off,guard,migrate,page,placeholders,receipts,server,stored-record,testing,web-storage}.ts',
  '../../packages/vendors/src/{run,vendors/*}.ts',
  '../../packages/{banner,google}/src/{bare,components,controls,declaration,head,placeholders,reopen,run,when-asked,words}.ts',
])

it.each(Object.keys(entries))('importing %s does nothing to the page', async (path) => {
  const globals = Object.keys(window)
  const page = document.documentElement.outerHTML
  await entries[path]?.()
  expect(Object.keys(window)).toEqual(globals)
  expect(document.documentElement.outerHTML).toBe(page)
  expect(document.cookie).toBe('')
})
