const html = 'text/html; charset=utf-8'

/** Each script says when it ran, and does nothing else: what is left is the cost of getting there. */
const body = 'ran.push(performance.now())'

const tag = '<script async src="/sluice/sluice.js"></script>'

/** What the page itself writes down: when each script ran, when it was pressed, and when that was painted. */
const notes = `<script>
  window.ran = []
  new PerformanceObserver((list) => {
    for (const { paintTime, renderTime } of list.getEntries()) window.painted ??= paintTime ?? renderTime
  }).observe({ type: 'element' })
  addEventListener('click', ({ timeStamp }) => {
    window.pressed = timeStamp
    const reaction = document.createElement('p')
    reaction.setAttribute('elementtiming', 'reaction')
    reaction.textContent = 'Pressed'
    document.body.prepend(reaction)
  }, true)
</script>`

/** @param {string} head @param {string} content */
const page = (head, content) => ({
  type: html,
  body: `<!doctype html><html lang="en"><head><title>Benchmark</title>${notes}${head}</head><body>${content}</body></html>`,
})

/** @param {URLSearchParams} query @param {string} attributes */
function scripts(query, attributes) {
  const isInline = query.get('kind') === 'inline'
  return Array.from({ length: Number(query.get('count')) }, (_, index) =>
    isInline
      ? `<script ${attributes}>${body}</script>`
      : `<script ${attributes} src="/run.js?${index}"></script>`,
  ).join('\n')
}

const held = '<img data-consent="marketing" data-consent-src="/never.gif" alt="">'

/** @type {Record<string, (query: URLSearchParams) => { type: string, body: string }>} */
const pages = {
  '/run.js': () => ({ type: 'text/javascript', body }),
  '/held-scripts': (query) =>
    page(tag, scripts(query, 'type="text/plain" data-consent="analytics"')),
  '/plain-scripts': (query) =>
    page('', `<script>window.pressed = performance.now()</script>${scripts(query, '')}`),
  '/gate-on': () => page(tag, held),
  '/gate-off': () => page('', held),
  '/observed': () =>
    page(
      `<script>new MutationObserver(() => {}).observe(document, { subtree: true, childList: true })</script>`,
      held,
    ),
}

/** @param {URL} url */
export const pageOf = ({ pathname, searchParams }) => pages[pathname]?.(searchParams)
