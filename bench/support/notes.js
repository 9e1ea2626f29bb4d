// What a measured page writes down about itself. It stands in the page, above the subject.
const noted = { ran: [], shift: 0, presses: [] }
window.noted = noted
// The driver waits for these words: asking the page again and again would keep it busy.
const tell = (word) => console.debug(`noted ${word}`)

/** What each released script calls, with its number. */
noted.run = (number) => {
  if (noted.ran.push([number, performance.now()]) === window.held) tell('ran')
}

const watch = (type, note, options) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type,
    buffered: true,
    ...options,
  })
watch('layout-shift', (entry) => {
  if (!entry.hadRecentInput) noted.shift += entry.value
})
watch('largest-contentful-paint', ({ element, size }) => {
  noted.largest = { size, isPage: !!element?.closest('main') }
})
watch(
  'event',
  ({ interactionId, duration }) => {
    if (interactionId) noted.presses.push(duration)
  },
  { durationThreshold: 16 },
)
addEventListener(
  'click',
  ({ timeStamp }) => {
    if (noted.pressed) return
    noted.pressed = timeStamp
    requestAnimationFrame(() =>
      afterFrame(() => {
        noted.answered = performance.now()
      }),
    )
  },
  true,
)

/** In the task after the frame that is being drawn. */
function afterFrame(callback) {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = callback
  port2.postMessage(0)
}

/** The button that accepts, where it can be seen: no opacity of 0, inside the window. */
function isShown({ host, accept }, opacityProperty) {
  const root = host ? document.querySelector(host)?.shadowRoot : document
  const button = root?.querySelector(accept)
  if (!button?.checkVisibility({ opacityProperty, visibilityProperty: true })) return false
  const { top, bottom, height } = button.getBoundingClientRect()
  return height > 0 && top < innerHeight && bottom > 0
}

/** Asks once the frame is done: what is shown by a callback of the same frame is painted with it. */
function look() {
  const frame = performance.now()
  afterFrame(() => {
    // A banner that fades in has all that it needs in its first frame, which is transparent.
    if (isShown(window.banner, false)) noted.drawn ??= frame
    if (!isShown(window.banner, true)) return void requestAnimationFrame(look)
    noted.painted = performance.now()
    tell('painted')
  })
}
if (window.banner) requestAnimationFrame(look)
