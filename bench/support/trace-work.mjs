/** The browser's names for what fetches its code from a script, compiles it, runs it, or calls it back. */
const isCode =
  /^(PendingScript::ExecuteScriptBlock|EvaluateScript|EventDispatch|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|v8\..+)$/

/**
 * What the page's main thread worked on while the action took place, in milliseconds: `code` is running and compiling
 * scripts, `all` is that and style, layout and paint. Time in which other programs had the processor does not count.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} action
 */
export async function traceWork(page, action) {
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['toplevel', 'blink', 'devtools.timeline', 'v8'] })
  await action()
  const { traceEvents } = JSON.parse(`${await browser.stopTracing()}`)
  return busiest(workOf(traceEvents))
}

/** @param {readonly { all: number, code: number }[]} threads */
const busiest = (threads) => threads.reduce((one, other) => (other.all > one.all ? other : one))

/** @param {readonly { name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: any }[]} events */
export function workOf(events) {
  return events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
    .map((own) => ({
      all: outermost(own.filter(({ name }) => /RunTask$/.test(name))),
      code: outermost(own.filter(({ name }) => isCode.test(name))),
    }))
}

/** What runs inside another counts with it. */
function outermost(events) {
  let end = 0
  let total = 0
  for (const { ts, dur = 0, tdur = 0 } of events.toSorted(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  )) {
    if (ts < end) continue
    end = ts + dur
    total += tdur
  }
  return total / 1_000
}
