import { parseAst } from 'rollup/parseAst'
import { expect, it } from 'vitest'
import { withoutConstants } from '../one-kind-of-variable.mjs'

it('declares with let what was a constant, and leaves texts alone', () => {
  const code = `const a = 'const b = 1', f = () => { for (const one of a) { const two = one } }
    export const c = 2; let d = /const e/`
  expect(withoutConstants(code, parseAst)).toBe(
    `let   a = 'const b = 1', f = () => { for (let   one of a) { let   two = one } }
    export let   c = 2; let d = /const e/`,
  )
})
