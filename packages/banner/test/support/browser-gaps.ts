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
  document.adoptedStyleSheets ??= []
  URL.createObjectURL ??= () => 'blob:'
  URL.revokeObjectURL ??= () => {}
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

/** Lets a press be painted, after which its work is done; the message that follows comes later. Needs fake timers. */
export const paint = (): void => {
  vi.advanceTimersByTime(100)
}
