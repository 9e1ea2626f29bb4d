/**
 * Watches the page until the function that it gives is called, which says how long the main thread worked at a
 * stretch at most, in milliseconds. Unlike the page's own long tasks, time in which other programs had the processor
 * does not count.
 * @param {import('playwright').Page} page
 */
export async function watchTasks(page) {
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['toplevel'] })
  return async () => {
    const { traceEvents } = JSON.parse(`${await browser.stopTracing()}`)
    const mainThreads = traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`)
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) => /RunTask$/.test(name) && mainThreads.includes(`${pid} ${tid}`),
    )
    return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0)
  }
}
