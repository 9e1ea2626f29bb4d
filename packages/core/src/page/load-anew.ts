import { surface } from '../surface.js'
import { unshadowed } from './unshadowed.js'
import { windowOf } from './window-of.js'

/** Why a page has to go: something ran that only leaving the page ends. */
export interface Reason {
  /** False once everything that ran is allowed again. */
  isNeeded(): boolean
  /** Erases what has come back meanwhile, before each further try. */
  silence?(): void
}

/** Where the reasons are kept, also for copies of this code in other bundles: two of them would load the page twice. */
const reasonsKey = Symbol.for('sluice.reasons')

/** Milliseconds until the page is asked for again; twice as many after each try. */
const patience = 3_000

/**
 * Loads the page anew with a GET of its address, once for all reasons. Unlike `location.reload()` it never sends a form again,
 * no router takes it for a change of route, and if something keeps the page, it tries again. A hidden page goes once it is
 * shown.
 */
export function loadAnew(document: Document, reason: Reason): void {
  const going = document as Document & { [reasonsKey]?: Set<Reason> | undefined }
  if (going[reasonsKey]) return void going[reasonsKey].add(reason)
  const reasons = new Set([reason])
  going[reasonsKey] = reasons
  const page = unshadowed(document)
  const window = windowOf(document)
  let wait = 0
  let leaving: BeforeUnloadEvent | undefined
  const hear = (event: BeforeUnloadEvent): void => {
    if (event.isTrusted) leaving = event
  }

  function go(): void {
    if (![...reasons].some((one) => one.isNeeded())) {
      going[reasonsKey] = undefined
      return
    }
    if (page.hidden) {
      page.addEventListener('visibilitychange', go, { once: true })
      return
    }
    if (wait) for (const one of reasons) surface(() => one.silence?.())
    // A visitor who was asked whether to leave, and stayed, is not asked again.
    const hasStayed = leaving?.defaultPrevented || leaving?.returnValue
    if (wait === patience)
      console.error(
        `[sluice] This page should be gone after a withdrawal, but ${hasStayed ? 'the visitor stayed' : 'something keeps it: it is tried again'} (docs/record.md)`,
      )
    if (!hasStayed) navigate()
    wait = wait * 2 || patience
    setTimeout(go, wait)
  }

  function navigate(): void {
    window.addEventListener('beforeunload', hear, true)
    const { navigation, NavigateEvent } = Object.hasOwn(window, 'navigation')
      ? (window as unknown as { navigation: EventTarget; NavigateEvent: typeof Event })
      : {}
    const hide = (event: Event): void => event.stopImmediatePropagation()
    navigation?.addEventListener('navigate', hide, true)
    if (wait) {
      // What may have kept the page: a loop that calls `stop`, or a router whose listener came first.
      window.stop = () => {}
      Object.assign(NavigateEvent?.prototype ?? {}, { intercept() {}, preventDefault() {} })
    }
    const { location } = document
    // With a fragment the page would only scroll. `about:srcdoc` cannot be loaded, only reloaded.
    surface(() =>
      location.protocol === 'about:'
        ? location.reload()
        : location.replace(location.href.replace(/#.*/s, '')),
    )
    navigation?.removeEventListener('navigate', hide, true)
  }

  // The script that withdrew may grant again before it ends.
  void Promise.resolve().then(go)
}
