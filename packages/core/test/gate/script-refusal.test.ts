import { expect, it } from 'vitest'
import { scriptRefusal } from '../../src/gate/script-refusal.js'

const lacks = 'nonceless'
const unclear = 'unlike'

const cases: [nonce: string, nonces: string[] | undefined, attributes: string, why?: string][] = [
  ['', undefined, 'src=/a.js'],
  ['left-over', undefined, ''],
  ['abc', ['abc'], 'src=/a.js'],
  ['abc', ['other', 'abc'], ''],
  ['', ['abc'], 'src=/a.js', lacks],
  ['ABC', ['abc'], '', lacks],
  ['abc', [], '', unclear],
  ['', [], '', unclear],
  // The browser does not count a nonce that broken markup may have swallowed from the next element.
  ['abc', ['abc'], 'src=//evil.test/a.js x=<script', lacks],
  ['abc', ['abc'], 'src=//evil.test/a.js <SCRIPT= type=a', lacks],
  ['abc', ['abc'], 'title=<p><style nonce=', lacks],
]

it.each(cases)('with nonce %j, where the policy gives %j and its attributes are %j', (...given) => {
  const [nonce, nonces, attributes, why] = given
  const candidate = { nonce, attributes: [{ name: 'title', value: attributes }] }
  expect(scriptRefusal(candidate, nonces)).toBe(why)
})
