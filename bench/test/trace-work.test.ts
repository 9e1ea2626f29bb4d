// @vitest-environment node
import { expect, it } from 'vitest'
import { workOf } from '../support/trace-work.mjs'

const main = { name: 'thread_name', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } }
const event = (name: string, ts: number, dur: number, tdur = dur) => ({
  ...{ name, pid: 1, tid: 1, ts, dur, tdur, args: {} },
})

it('counts what runs inside another once, and only the time that the thread had', () => {
  const events = [
    main,
    event('ThreadControllerImpl::RunTask', 0, 10_000, 8_000),
    event('EvaluateScript', 1_000, 4_000, 3_000),
    event('FunctionCall', 2_000, 1_000),
    event('Layout', 6_000, 1_000),
    event('RunMicrotasks', 7_000, 2_000),
    { ...event('FunctionCall', 0, 9_000), tid: 2 },
  ]
  expect(workOf(events)).toEqual([{ all: 8, code: 5 }])
})
