import { expect, it } from 'vitest'
import { domainVariants, pathVariants } from '../../src/erase/erase-cookie.js'
import { matchesItem } from '../../src/erase/erase-items.js'

it('tries no domain and every parent, because a public suffix is refused and no list is needed', () => {
  expect(domainVariants('www.shop.example.co.uk')).toEqual([
    undefined,
    'www.shop.example.co.uk',
    'shop.example.co.uk',
    'example.co.uk',
    'co.uk',
    'uk',
  ])
})

it.each([
  ['/', ['/']],
  ['/a/b.html', ['/', '/a', '/a/', '/a/b.html', '/a/b.html/']],
  ['/a/b/', ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b//']],
  ['/a//b', ['/', '/a', '/a/', '/a//', '/a//b', '/a//b/']],
])(
  'tries the root and every ancestor of %s, with and without a slash at its end',
  (path, variants) => {
    expect(pathVariants(path)).toEqual(variants)
  },
)

it.each([
  ['_ga', '_ga', true],
  ['_ga', '_ga_ABC', false],
  ['_ga_*', '_ga_ABC', true],
  ['_ga_*', '_ga', false],
  ['_ga.*', '_gaX', false],
])('%s matches %s: %s', (declared, name, matches) => {
  expect(matchesItem(declared, name)).toBe(matches)
})
