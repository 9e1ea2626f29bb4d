// @vitest-environment node

import { expect, it } from 'vitest'
import { recordText } from '../../../tools/record/record-text.mjs'
import { parseHostPattern } from '../src/guard/host-pattern.js'
import { meetsCondition, parseCondition } from '../src/policy/condition.js'
import { definePolicy } from '../src/policy/define-policy.js'
import { statusOf } from '../src/policy/status.js'
import { agreedRecord } from '../src/record/agreed-record.js'
import { cookieValues } from '../src/record/cookie-values.js'
import { decodeRecord } from '../src/record/decode-record.js'
import { encodeRecord } from '../src/record/encode-record.js'
import { forEachInput, must } from './support/for-each-input.js'
import { hostileTexts } from './support/hostile-texts.js'

const now = 1_790_000_000
const record = recordText(['analytics'], ['marketing'], { time: now - 60 })
const policy = definePolicy({})

it('a record of whatever text grants what stands in its y and not in its n', () => {
  const valid = forEachInput(hostileTexts(record, record.replace('analytics', '')), (text) => {
    const decoded = decodeRecord(text)
    // What is shortened has other names there: see short-names.test.ts.
    if (!decoded || /[=.]-/.test(text)) return false
    // As any other language would read it.
    const fields = new URLSearchParams(text)
    const names = (side: string) => fields.get(side)?.split('.').filter(Boolean) ?? []
    must(`${[...fields.keys()]}` === 'v,r,id,t,y,n' && fields.get('v') === '1', 'form')
    const denied = names('n')
    must(`${decoded.granted}` === `${names('y')}`, 'y')
    must(`${decoded.denied}` === `${denied}`, 'n')
    must(decoded.time >= 0, 'time')

    const answers = agreedRecord([decoded], policy, now)
    must((answers?.time ?? 0) <= now + 86_400, 'future')
    must(
      answers?.granted.every((name) => names('y').includes(name) && !denied.includes(name)) ?? true,
      'granted what is denied',
    )
    const stance = { answers, model: 'opt-in', hasSignal: false } as const
    for (const name of [...decoded.granted, ...decoded.denied, '__proto__', 'constructor']) {
      if (name === 'necessary' || statusOf(policy, stance, name) !== 'granted') continue
      must(['analytics', 'marketing'].includes(name), `granted ${name}`)
      must(names('y').includes(name) && !denied.includes(name), `granted ${name}`)
    }
    return true
  })
  expect(valid).toBeGreaterThan(1_000)
})

it('a record survives encoding and decoding unchanged, whatever text it came from', () => {
  const valid = forEachInput(hostileTexts(record, record.replace('&y=', '&y=a.b-c_d.')), (text) => {
    const decoded = decodeRecord(text)
    // What is shortened goes to the end: see short-names.test.ts.
    if (/[=.]-/.test(text)) return false
    const again = decoded && decodeRecord(encodeRecord(decoded))
    must(JSON.stringify(again) === JSON.stringify(decoded), 'changed')
    return Boolean(decoded)
  })
  expect(valid).toBeGreaterThan(1_000)
})

it('a condition of whatever text is met by all that one of its alternatives names, and by nothing less', () => {
  const all = ['analytics', 'marketing', 'youtube']
  const met = forEachInput(hostileTexts('analytics|marketing youtube', 'analytics'), (text) => {
    const condition = parseCondition(text)
    const meets = (granted: string[]) => meetsCondition(condition, (name) => granted.includes(name))
    must(!meets([]), 'met by nothing')
    const parts = text.split('|').map((part) => part.trim().split(/\s+/))
    for (const granted of [all, all.slice(1), all.slice(0, 2)]) {
      const isMet = parts.some((names) => names.every((name) => granted.includes(name)))
      must(meets(granted) === isMet, `with ${granted}`)
    }
    return meets(all)
  })
  expect(met).toBeGreaterThan(1_000)
})

it('a host pattern of whatever text fits no host of somebody else, or is refused in our words', () => {
  const other = new URL('https://hotjar.com.evil.test/hotjar.com')
  const valid = forEachInput(hostileTexts('*.hotjar.com', 'hotjar.com:8080/pixel*'), (text) => {
    let fits: boolean
    try {
      fits = parseHostPattern(text, 'chat').matches(other)
    } catch (error) {
      must(`${error}`.includes('[sluice] chat: hosts takes'), `${error}`)
      return false
    }
    must(!fits, 'fits')
    return true
  })
  expect(valid).toBeGreaterThan(1_000)
})

it('a cookie text of whatever kind has values of a name where that very name stands', () => {
  const found = forEachInput(hostileTexts(`a=1; sluice=${record}; b="2"; sluice=%41`), (text) => {
    const places = text.split(';').filter((pair) => /^[ \t]*sluice=/.test(pair))
    const values = cookieValues(text, 'sluice')
    must(values.length <= places.length, 'more values than places')
    if (!/[%"]/.test(text))
      must(
        values.every((value) => text.includes(`sluice=${value}`)),
        'another value',
      )
    return values.length > 0
  })
  expect(found).toBeGreaterThan(1_000)
})

it.each([' ', '\t', '"', '%', '=', ';', '%E4', 'sluice=', ' sluice', '" '])(
  'a megabyte of %j is read in one pass: a reader that goes back and forth would not end in time',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    expect(cookieValues(`${text}sluice=${text}x`, 'sluice').length).toBeLessThan(1e6)
  },
)
