/**
 * Makes the function that gives the time for which the page's main thread has worked so far, in milliseconds.
 * Unlike a clock it stands still while other programs have the processor.
 * @param {import('playwright').CDPSession} session
 */
export async function createCpuTime(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}
