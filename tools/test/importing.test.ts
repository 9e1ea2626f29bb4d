import { expect, it } from 'vitest'

/** The exports of the packages stand at the top of their sources; the languages are plain objects. */
const entries = import.meta.glob([
  '../../packages/{core,banner,google,vendors}/src/*.ts',
  '../../packages/vendors/src/vendors/*.ts',
])

it.each(Object.keys(entries))('importing %s does nothing to the page', async (path) => {
  const globals = Object.keys(window)
  const page = document.documentElement.outerHTML
  await entries[path]?.()
  expect(Object.keys(window)).toEqual(globals)
  expect(document.documentElement.outerHTML).toBe(page)
  expect(document.cookie).toBe('')
})
