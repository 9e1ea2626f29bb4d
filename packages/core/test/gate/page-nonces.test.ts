import { afterEach, expect, it } from 'vitest'
import { pageNonces } from '../../src/gate/page-nonces.js'

/** A script as it is under a policy of a header: its nonce can be read, and not be selected by. */
function addHidden(nonce: string): void {
  const script = document.createElement('script')
  script.type = 'text/plain'
  script.setAttribute('nonce', '')
  Object.defineProperty(script, 'nonce', { value: nonce })
  document.body.append(script)
}
const meta = (content: string, place: Element): void => {
  const element = document.createElement('meta')
  element.httpEquiv = 'Content-Security-Policy'
  element.content = content
  place.append(element)
}
afterEach(() => {
  document.body.replaceChildren()
  document.head.replaceChildren()
})

it.each<[what: string, set: () => void, own: string | undefined, nonces: string[] | undefined]>([
  ['nothing', () => {}, undefined, undefined],
  ['what the site says', () => addHidden('other'), 'own', ['own']],
  ['scripts that agree', () => ['a', 'a', ''].forEach(addHidden), undefined, ['a']],
  ['scripts that do not', () => ['a', 'b'].forEach(addHidden), undefined, []],
  [
    'a policy in the page',
    () => meta("script-src 'nonce-m' 'nonce-n'", document.head),
    '',
    ['m', 'n'],
  ],
  ['such a one with other sources', () => meta("script-src 'self'", document.head), '', undefined],
  [
    'one in a body, which the browser ignores',
    () => meta("'nonce-m'", document.body),
    '',
    undefined,
  ],
  [
    'a nonce that anybody can read, where no header has a policy',
    () =>
      document.body.insertAdjacentHTML('beforeend', '<script type="a" nonce="left-over"></script>'),
    undefined,
    undefined,
  ],
])('%s', (_, set, own, nonces) => {
  set()
  expect(pageNonces(document, own)).toEqual(nonces)
})
