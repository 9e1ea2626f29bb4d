import { expect, test } from 'vitest'
import { isSameSite } from '../../src/guard/is-same-site.js'
import { undeclaredHosts } from '../../src/guard/undeclared-hosts.js'
import { definePolicy } from '../../src/policy/define-policy.js'

test.each([
  ['www.shop.example', 'shop.example', true],
  ['static.shop.example', 'www.shop.example', true],
  ['localhost', 'localhost', true],
  ['localhost', '127.0.0.1', false],
  ['10.0.0.1', '10.0.0.2', false],
  ['shop.example', 'ads.example', false],
  ['a.co.uk', 'b.co.uk', false],
  ['www.a.co.uk', 'a.co.uk', true],
  ['x.de', 'y.de', false],
  ['[::1]', '[::2]', false],
])('%s and %s are one site: %s', (one, other, same) => {
  expect(isSameSite(one, other)).toBe(same)
})

const policy = definePolicy({
  services: [
    {
      name: 'chat',
      category: 'marketing',
      provider: 'Chat Co',
      hosts: ['*.chat.example', 'cdn.example/chat'],
    },
  ],
})

const held = (markup: string): Element => {
  document.body.innerHTML = markup
  return document.body.firstElementChild as Element
}

test.each([
  [
    '<script type="text/plain" data-consent="analytics" src="https://ads.example/a.js"></script>',
    ['ads.example'],
  ],
  [
    '<iframe data-consent="marketing" data-consent-src="//ads.example:8080/f"></iframe>',
    ['ads.example:8080'],
  ],
  [
    '<img data-consent="marketing" data-consent-srcset="https://a.example/1 1x, https://b.example/2 2x">',
    ['a.example', 'b.example'],
  ],
  [
    '<link data-consent="marketing" rel="stylesheet" data-consent-href="https://fonts.example/css">',
    ['fonts.example'],
  ],
  [
    '<video data-consent="marketing" data-consent-poster="https://p.example/p.png"></video>',
    ['p.example'],
  ],
  [
    '<template data-consent="marketing"><p><a href="https://link.example">x</a><img src="https://t.example/p"></p><template><iframe src="https://u.example"></iframe></template></template>',
    ['t.example', 'u.example'],
  ],
  // Declared: by its host, by a path of it, or by its name.
  [
    '<script type="text/plain" data-consent="marketing" src="https://js.chat.example/a.js"></script>',
    [],
  ],
  [
    '<script type="text/plain" data-consent="marketing" src="https://cdn.example/chat/a.js"></script>',
    [],
  ],
  [
    '<script type="text/plain" data-consent="marketing" src="https://cdn.example/other.js"></script>',
    ['cdn.example'],
  ],
  [
    '<script type="text/plain" data-consent="analytics|chat" src="https://ads.example/a.js"></script>',
    [],
  ],
  // The page's own site, and what requests nothing of anybody.
  ['<script type="text/plain" data-consent="analytics" src="/a.js"></script>', []],
  [
    '<script type="text/plain" data-consent="analytics" src="http://localhost:81/a.js"></script>',
    [],
  ],
  ['<script type="text/plain" data-consent="analytics">fetch("https://ads.example")</script>', []],
  ['<iframe data-consent="marketing" data-consent-src="data:text/html,x"></iframe>', []],
  ['<iframe data-consent="marketing" data-consent-src="https://"></iframe>', []],
  ['<script src="https://ads.example/a.js"></script>', []],
])('%s', (markup, hosts) => {
  expect(undeclaredHosts(policy)(held(markup))).toEqual(hosts)
})
