// @vitest-environment node
import { expect, it } from 'vitest'
import { readOptions } from '../options.mjs'

const all = { peers: ['klaro', 'orejime'], jobs: ['start', 'visits'] }
const read = (...given: string[]) => readOptions(given, all)

it('asks for everything unless it is told otherwise', () => {
  expect(read()).toEqual({ quick: false, asBuilt: false, rounds: undefined, ...all })
})

it('takes a choice, in its own order', () => {
  expect(read('--quick', '--peers=orejime,klaro', '--jobs', 'visits', '--rounds=2')).toEqual({
    quick: true,
    asBuilt: false,
    rounds: 2,
    peers: ['klaro', 'orejime'],
    jobs: ['visits'],
  })
})

it.each([
  [['--fast'], /'--fast'.*There are: --quick, --peers, --jobs, --rounds, --as-built/],
  [['quick'], /'quick'.*There are: --quick/],
  [['--peers'], /--peers.*There are: --quick/],
  [['--quick=no'], /--quick.*There are: --quick/],
  [['--peers=klaro,cookiebot'], /^--peers got cookiebot\. There are: klaro, orejime\.$/],
  [['--peers='], /^--peers got nothing\. There are: klaro, orejime\.$/],
  [['--jobs=speed'], /^--jobs got speed\. There are: start, visits\.$/],
  [['--rounds=0'], /^--rounds got 0\. It takes a whole number from 1\.$/],
  [['--rounds=few'], /^--rounds got few\./],
])('refuses %j, and says what there is', (given, message) => {
  expect(() => read(...given)).toThrow(message)
})
