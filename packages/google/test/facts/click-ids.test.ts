import { expect, it } from 'vitest'
import { withClickIds } from '../../src/facts/click-ids.js'

it.each([
  ['nothing to carry', '/route', '/?size=9', undefined],
  ['none lost', '/route?gclid=a', '/?gclid=a', undefined],
  ['one that was lost', '/route', '/?gclid=a&size=9', '/route?gclid=a'],
  [
    'all that were lost',
    '/route?b=1',
    '/?gbraid=g&dclid=d&_gl=x&gad_source=1&utm_source=n',
    '/route?b=1&gbraid=g&dclid=d&_gl=x&gad_source=1&utm_source=n',
  ],
  ['not the older of two', '/route?gclid=new', '/?gclid=old', undefined],
  ['one of another vendor', '/route', '/?msclkid=m&fbclid=f', undefined],
  ['before a fragment', '/route#part', '/?wbraid=w', '/route?wbraid=w#part'],
])('withClickIds: %s', (_, route, landing, expected) => {
  const at = (path: string) => `https://shop.test${path}`
  expect(withClickIds(at(route), at(landing))).toBe(expected && at(expected))
})
