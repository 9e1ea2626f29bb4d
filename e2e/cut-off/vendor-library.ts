/** The ways in which a library sends; each gives what came of it. */
export const sendingWays = {
  fetch: `(url) => fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).then(() => 'sent', ({ name }) => name)`,
  XMLHttpRequest: `(url) => new Promise((done) => {
    const request = new XMLHttpRequest()
    request.onload = () => done('sent')
    request.onerror = () => done('error')
    request.open('POST', url)
    request.send('x')
  })`,
  sendBeacon: `(url) => (navigator.sendBeacon(url) ? 'sent' : 'false')`,
  Image: `(url) => new Promise((done) => {
    const image = new Image()
    image.onload = () => done('sent')
    image.onerror = () => done('error')
    // Never the same address twice: a document does not ask again for an image that it has.
    image.src = url + '?' + Math.random()
  })`,
  HTMLScriptElement: `(url) => new Promise((done) => {
    const script = document.createElement('script')
    script.onload = () => done('sent')
    script.onerror = () => done('error')
    script.src = url + '?' + Math.random()
    document.head.append(script)
  })`,
  HTMLIFrameElement: `(url) => new Promise((done) => {
    const frame = document.createElement('iframe')
    frame.onload = () => done(frame.contentDocument ? 'blank' : 'sent')
    frame.setAttribute('src', url)
    document.body.append(frame)
  })`,
  WebSocket: `(url) => { new WebSocket(url.replace('http', 'ws')); return 'sent' }`,
  EventSource: `(url) => { new EventSource(url).onerror = ({ target }) => target.close(); return 'sent' }`,
  WebSocketStream: `(url) => { new WebSocketStream(url.replace('http', 'ws')).opened.catch(() => {}); return 'sent' }`,
  fetchLater: `(url) => { fetchLater(url, { activateAfter: 0 }); return 'sent' }`,
}

/**
 * A library as vendors write them. `send` sends at once in every way that the browser has; `keep` queues an event until
 * the timer or one of the events of a page that is left. It goes by beacon then, as with most, and by `fetch`.
 */
export const vendorLibrary = (start: string): string => `window.library = (() => {
  const ways = { ${Object.entries(sendingWays).map(([name, code]) => `${name}: ${code}`)} }
  const kept = []
  const flush = (when) => {
    for (const [until, folder] of kept) {
      if (until !== when) continue
      navigator.sendBeacon(folder + '/' + when + '-beacon')
      fetch(folder + '/' + when + '-fetch', { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {})
    }
  }
  for (const event of ['beforeunload', 'pagehide']) addEventListener(event, () => flush(event))
  navigator.sendBeacon('${start}')
  return {
    async send(folder) {
      const outcomes = {}
      for (const [name, way] of Object.entries(ways)) {
        if (window[name] || navigator[name]) {
          try {
            outcomes[name] = await way(folder + '/' + name + '.svg')
          } catch ({ name: error }) {
            outcomes[name] = error
          }
        }
      }
      return outcomes
    },
    keep(...folders) {
      for (const when of ['timer', 'beforeunload', 'pagehide'])
        for (const folder of folders) kept.push([when, folder])
      setTimeout(() => flush('timer'), 50)
    },
  }
})()`
