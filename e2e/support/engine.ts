/** What a browser must be able to do. Everything else that tests say is written once, on top of this. */
export interface Engine {
  jar(): Promise<Jar>
  close(): Promise<void>
}

/** A profile of its own: its tabs share cookies and storage with each other and with nobody else. */
export interface Jar {
  tab(): Promise<Tab>
  close(): Promise<void>
}

/** What a page sees of its window: what WebKit's browser opens, because to change it takes half of a second. */
export const windowSize = { width: 1024, height: 730 }

/** A top-level page. Input is the driver's own: it reaches the page as a visitor's would. */
export interface Tab {
  /** This and `goBack` begin a navigation. The caller waits for the document. */
  navigate(url: string): Promise<void>
  goBack(): Promise<void>
  /**
   * The value of an expression that gives a string. It runs under any content security policy. `limit` is for a page
   * that may be leaving: WebKit loses the answer of one that goes into the back/forward cache.
   */
  run(expression: string, limit?: number): Promise<string | null>
  clickAt(x: number, y: number): Promise<void>
  pressKey(key: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  cookies(): Promise<Cookie[]>
}

export interface Cookie {
  name: string
  value: string
  domain: string
  path: string
  secure: boolean
  /** Epoch seconds; `undefined` for a session cookie. */
  expires: number | undefined
}

export type EngineName = 'chromium' | 'firefox' | 'webkit'

declare module 'vitest' {
  interface ProvidedContext {
    engine: EngineName
    /** Where the running browsers listen, one for all workers or one for each; for WebKit the X display of its windows. */
    endpoints: string[]
  }
}
