/** A page with nothing in it, and what makes it look for a decision that was made elsewhere. */
export interface EmptyPage {
  document: Document
  look(): void
}

/** What a page keeps for its services: nothing, and nowhere to put anything. */
const emptyWindow = () => ({
  navigator: {},
  localStorage: {},
  sessionStorage: {},
  indexedDB: { databases: async () => [] },
})

/**
 * As much of a page as a consent asks for. Unlike a document of jsdom it has no elements and no cookies, and it works where
 * a test has no document at all.
 */
export function emptyPage(): EmptyPage {
  const window = Object.assign(new EventTarget(), emptyWindow())
  const own = {
    // Nobody sees it: a consent that wants it to be loaded anew waits until somebody does.
    hidden: true,
    cookie: '',
    defaultView: window,
    documentElement: { lang: '' },
    location: { host: '' },
    addEventListener() {},
    removeEventListener() {},
  }
  // A document is read by its prototype, so that no element can shadow what it has.
  const document = Object.assign(Object.create(own), { location: own.location })
  return { document, look: () => void window.dispatchEvent(new Event('focus')) }
}
