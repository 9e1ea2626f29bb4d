import type { Cookie } from './engine.js'

export type State = 'complete' | 'interactive'

/** Code for the page: a function that brings everything along, or an expression. A promise is awaited. */
export type Code<T, Values extends unknown[]> = string | ((...values: Values) => T | Promise<T>)

/** What a test does on a page. Every wait has an end, and says what was missing. */
export interface Page {
  /** `interactive` is for a page which something keeps from being complete. */
  goto(url: string, state?: State): Promise<void>
  reload(): Promise<void>
  /** Does something that makes the page load itself anew, and waits until it has. */
  reloads(act: () => Promise<unknown>): Promise<void>
  /** As the browser's own button: the page may come from the back/forward cache. */
  back(): Promise<void>
  /** Another tab of the same browser: same cookies, same storage. */
  newTab(url: string): Promise<Page>

  /** A visitor's click on that part of the banner, or of another host, as soon as it can be hit. */
  press(part: string, host?: string): Promise<void>
  /** A visitor's click on the switch of that name. */
  toggle(name: string): Promise<void>
  /** A visitor's click on an element of the page itself. */
  clickOn(selector: string): Promise<void>
  /** `Tab`, `Shift+Tab`, `Enter`, `Escape`, `Space`, `ArrowDown`, `a` … */
  keyboard(key: string): Promise<void>
  /** WebKit's window cannot be narrower than 450 px, and says so. */
  resize(width: number, height: number): Promise<void>

  /** Waits until a visitor sees that part of the banner, or of another host. */
  see(part: string, host?: string): Promise<void>
  /** Waits until no visitor sees that part of the banner, or of another host. */
  gone(part: string, host?: string): Promise<void>
  /** Waits for the first truthy value, and gives it. */
  waitFor<T, Values extends unknown[] = []>(code: Code<T, Values>, ...values: Values): Promise<T>

  /** Arguments and values travel as JSON. */
  evaluate<T, Values extends unknown[] = []>(code: Code<T, Values>, ...values: Values): Promise<T>
  /** Runs statements, unlike `evaluate`, which gives the value of an expression. */
  do(statements: string): Promise<void>
  /** Waits until the tag has started on this page. */
  started(): Promise<void>
  cookies(): Promise<Cookie[]>
  /** As a `Set-Cookie` header says it: `sluice=v=1; path=/`. */
  setCookie(cookie: string): Promise<void>
  /** Since this page began: uncaught errors and rejections, policy violations and `console.error`. */
  consoleErrors(): Promise<string[]>
  consoleWarnings(): Promise<string[]>

  /**
   * Resolves when every request that this page was about to make has reached the server: what is not in
   * `site.requests()` then will not come. Never sleep to prove that nothing happens.
   */
  sentinel(): Promise<void>
}
