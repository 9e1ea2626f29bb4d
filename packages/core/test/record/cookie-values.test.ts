import { expect, it } from 'vitest'
import { cookieValues } from '../../src/record/cookie-values.js'

it.each([
  ['', []],
  ['sluice', []],
  ['sluice=', ['']],
  ['sluice=a', ['a']],
  ['a=1; sluice=v=1&r=2; b=2', ['v=1&r=2']],
  ['sluice=a; sluice=b', ['a', 'b']],
  ['sluice=a;sluice=b', ['a', 'b']],
  ['\tsluice=a; \t sluice=b', ['a', 'b']],
  ['sluice="a b"', ['a b']],
  ['sluice=v%3D1%26r%3D2', ['v=1&r=2']],
  ['sluice=%E4; sluice=b', ['b']],
  ['sluice=100%; sluice=%zz', ['100%', '%zz']],
  ['xsluice=a; sluicex=b; Sluice=c; slu%69ce=d', []],
  ['sluice =a', []],
  ['\u00a0sluice=a', []],
  ['sluice=a\u00a0', ['a\u00a0']],
  ['a=sluice=b', []],
  ['=sluice', []],
])('%j holds %j', (cookies, values) => {
  expect(cookieValues(cookies, 'sluice')).toEqual(values)
})

it('finds a name that objects have', () => {
  expect(cookieValues('__proto__=a; constructor=b', '__proto__')).toEqual(['a'])
})
