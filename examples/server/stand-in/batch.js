const FIVE_SECONDS = 5000

/**
 * Hits after the first are kept for five seconds, each as it was when it happened: what was queued
 * before a withdrawal still leaves after it, and at the latest with the page.
 * (Google's library puts several into one body; here each is a request of its own.)
 */
export function createBatch() {
  let urls = []
  let timer

  addEventListener('pagehide', () => flush((url) => navigator.sendBeacon(url)))

  function flush(send) {
    clearTimeout(timer)
    timer = undefined
    const kept = urls
    urls = []
    for (const url of kept) send(url)
  }

  return {
    add(url) {
      urls.push(url)
      timer ??= setTimeout(() => flush(sendHit), FIVE_SECONDS)
    },
  }
}

export function sendHit(url) {
  // A hit that does not get through is lost, and the page hears nothing of it.
  fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {})
}
