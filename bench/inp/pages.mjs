/** What holds the page busy after the press, and must not before its paint. */
const held = Array.from(
  { length: 1_000 },
  () => '<script type="text/plain" data-consent="analytics">ran.push(0)</script>',
).join('\n')

const body = `<!doctype html><html lang="en"><head><title>Benchmark</title><script>
  window.ran = []
  window.presses = []
  new PerformanceObserver((list) => {
    for (const { name, interactionId, duration } of list.getEntries())
      if (interactionId && name === 'click') presses.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
</script><script async src="/sluice/sluice.js"></script></head><body><h1>Page</h1>${held}</body></html>`

/** @param {URL} url */
export const pageOf = ({ pathname }) =>
  pathname === '/presses' ? { type: 'text/html; charset=utf-8', body } : undefined
