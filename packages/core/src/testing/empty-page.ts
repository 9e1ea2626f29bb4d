/** A page with nothing in it. `look` makes it look for a decision from elsewhere. */
export interface EmptyPage {
  document: Document
  look(): void
}

/** A window in which services find no storage to use. */
const emptyWindow = () => ({
  navigator: {},
  localStorage: {},
  sessionStorage: {},
  indexedDB: { databases: async () => [] },
})

/**
 * Makes as much of a page as a consent needs. Unlike a document of jsdom it has no elements and no cookies, and a test needs no
 * DOM for it.
 */
export function emptyPage(): EmptyPage {
  const window = Object.assign(new EventTarget(), emptyWindow())
  const own = {
    // It is hidden, because a page that is to be loaded anew waits until it is shown.
    hidden: true,
    cookie: '',
    defaultView: window,
    documentElement: { lang: '' },
    location: { host: '' },
    addEventListener() {},
    removeEventListener() {},
  }
  // Members go on the prototype, because that is where `unshadowed` reads a document.
  const document = Object.assign(Object.create(own), { location: own.location })
  return { document, look: () => void window.dispatchEvent(new Event('focus')) }
}
