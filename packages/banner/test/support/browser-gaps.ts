import { vi } from 'vitest'

/** Stands in for what jsdom lacks: constructed style sheets, size observers and modal dialogs, addresses of blobs. */
export function fillBrowserGaps(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      cssRules = []
      replaceSync() {}
    },
  )
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  fillVisitorGaps()
  const sheets = new WeakMap<Document, CSSStyleSheet[]>()
  if (!('adoptedStyleSheets' in document))
    Object.defineProperty(Document.prototype, 'adoptedStyleSheets', {
      get(this: Document) {
        const list = sheets.get(this) ?? []
        sheets.set(this, list)
        return list
      },
      set(this: Document, now: CSSStyleSheet[]) {
        sheets.set(this, now)
      },
    })
  URL.createObjectURL ??= () => 'blob:'
  URL.revokeObjectURL ??= () => {}
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

/**
 * Makes every click a visitor's, on something that is drawn: jsdom has neither boxes nor a way to trust an event. What a
 * press takes is tried in browsers, in e2e/security/controls.test.ts.
 */
export function fillVisitorGaps(page: EventTarget = window): void {
  function trust(event: Event): void {
    const [inner] = Object.getOwnPropertySymbols(event).filter((one) => one.description === 'impl')
    Object.assign((event as never)[inner as symbol], { isTrusted: true })
  }
  page.addEventListener('click', trust, true)
  const box = { x: 0, y: 0, left: 0, top: 0, right: 99, bottom: 44, width: 99, height: 44 }
  Element.prototype.getBoundingClientRect = () => box as DOMRect
  Document.prototype.elementsFromPoint ??= () => []
}

/** A second document that is shown in this window: its interface says so, as a browser's does. */
export function shownDocument(): Document {
  const page = document.implementation.createHTMLDocument()
  const shown = {
    defaultView: { value: window },
    adoptedStyleSheets: { value: [], writable: true },
  }
  Object.setPrototypeOf(page, Object.create(Document.prototype, shown))
  fillVisitorGaps(page)
  return page
}

/** Lets a press be painted, after which its work is done; the message that follows comes later. Needs fake timers. */
export const paint = (): void => {
  vi.advanceTimersByTime(100)
}
