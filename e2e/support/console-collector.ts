import { ownPaths } from './own-paths.js'

export interface ConsoleLine {
  level: 'error' | 'warn'
  text: string
}

declare global {
  interface Window {
    /** What this document complained about, oldest first. */
    __console?: ConsoleLine[]
  }
}

/** Runs in the page, before anything else there. One collector for all engines: their own wordings differ. */
function collectConsole() {
  const lines: ConsoleLine[] = []
  window.__console = lines
  // Frameworks hang their own objects on nodes, which may close a circle.
  const isText = (value: unknown) => value instanceof Error || value instanceof Node
  const inWords = (value: unknown) =>
    typeof value === 'object' && !isText(value) ? JSON.stringify(value) : String(value)

  for (const level of ['error', 'warn'] as const) {
    const original = console[level]
    console[level] = (...values: unknown[]) => {
      lines.push({ level, text: values.map(inWords).join(' ') })
      original.apply(console, values)
    }
  }
  const fail = (text: string) => lines.push({ level: 'error', text })
  addEventListener('error', (event) => fail(inWords(event.error ?? event.message)))
  addEventListener('unhandledrejection', (event) => fail(`Unhandled: ${inWords(event.reason)}`))
  addEventListener('securitypolicyviolation', (event) => {
    if (event.blockedURI.includes('/harness/')) return
    fail(`Policy: ${event.effectiveDirective} blocked ${event.blockedURI}`)
  })
}

export const collectorSource = `(${collectConsole})()`

/** A page with the collector as its first script, in a form which its content security policy lets through. */
export function withCollector(html: string, policy = ''): string {
  const nonce = /'nonce-([^']+)'/.exec(policy + html)?.[1]
  const guarded = /(script|default)-src/.test(policy)
  const script = nonce
    ? `<script nonce="${nonce}">${collectorSource}</script>`
    : guarded
      ? `<script src="${ownPaths.collector}"></script>`
      : `<script>${collectorSource}</script>`
  const start = /^\s*(<!doctype[^>]*>)?\s*(<html(\s[^>]*)?>)?\s*(<head(\s[^>]*)?>)?/i.exec(html)
  const at = start?.[0].length ?? 0
  return html.slice(0, at) + script + html.slice(at)
}
