import type { ConsentRecord, Service, ServiceContext } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { holdGlobal } from '../hold.js'
import type { Manifest, Step, Stub } from '../manifest.js'
import { addressOf, ownSnippet } from './address.js'
import { arrangeStub, queueAt, shapeOf } from './arrange-stub.js'
import { closeMethods } from './close-methods.js'
import { isLimited } from './is-limited.js'
import { runSteps } from './run-steps.js'
import { type Early, sortEarly } from './sort-early.js'
import { fill, grantedKinds, type Values } from './values.js'

/** What happened before the code came that runs a vendor. */
export interface Past {
  /** The record at the start of the page. */
  record: ConsentRecord | undefined
}

export interface RunOptions {
  values: Values
  host?: string | undefined
  early?: Early | undefined
}

export type Run = Required<Pick<Service, 'onGrant' | 'onDeny'>> & {
  onStart(context: ServiceContext, past?: Past): void
}

/** Where the names are kept of what runs on a page: once, also where services are made anew, or by another bundle. */
const runningKey = Symbol.for('sluice.vendors')

function runningOn(document: Document): Set<string> {
  const page = document as Document & { [runningKey]?: Set<string> }
  page[runningKey] ??= new Set()
  return page[runningKey]
}

/** How a vendor follows consent, as its manifest says. */
export function runVendor(
  manifest: Manifest,
  { values: said, host, early: wanted = 'page-view' }: RunOptions,
): Run {
  const { name, stub = {}, before = [], limited, grant, view: pageView = [], deny } = manifest
  const stubs = Object.entries<Stub>(stub)
  let recordAtStart: Past['record']
  let isRefused = false
  let isBlocked = false
  let isSilencing = false
  let isLimiting = false
  let lastSaid: string | undefined

  const valuesOf = (context: ServiceContext): Values => ({
    ...said,
    ...grantedKinds(context, name),
    now: Date.now(),
  })

  /** Throws where the page loads the library itself: nothing is loaded twice, and nothing is blamed on this visitor. */
  function check({ document }: ServiceContext): void {
    const scripts = [...unshadowed(document).querySelectorAll('script')]
    const own = ownSnippet(manifest, scripts)
    if (!own) return
    isBlocked = true
    throw new Error(
      `[sluice] ${name}: this page loads ${own.src} itself, whatever the visitor chose: take that snippet out`,
    )
  }

  /** Says that an opt-out of sale is to be honoured, once it is: also one that comes while it runs. */
  function limit(context: ServiceContext): void {
    if (isLimiting || !isLimited(context)) return
    isLimiting = true
    runSteps(limited, valuesOf(context), windowOf(context.document))
  }

  /** Says where consent stands, where that is news. */
  function say(context: ServiceContext): void {
    const values = valuesOf(context)
    const news = JSON.stringify(fill(grant, { ...values, now: 0 }))
    if (lastSaid === news) return
    lastSaid = news
    runSteps(grant, values, windowOf(context.document))
  }

  function load({ document, loadScript }: ServiceContext): void {
    const address = addressOf(manifest, said, host)
    if (!address) return
    const script = loadScript(address)
    for (const [key, value] of Object.entries(manifest.attributes ?? {}))
      script.setAttribute(key, `${fill(value, said)}`)
    script.addEventListener('load', () => runSteps(manifest.loaded, said, windowOf(document)))
    // The next grant tries again.
    script.addEventListener('error', () => runningOn(document).delete(name))
  }

  function start(context: ServiceContext): void {
    const { consent, document } = context
    const window = windowOf(document)
    const values = valuesOf(context)
    // A visitor who had consented before this page began consented to all that it called.
    const isLate = consent.record !== recordAtStart
    const how = isLate ? wanted : 'replay'
    const own = [...before, ...pageView].flatMap((step: Step) =>
      Array.isArray(step) ? ownCalls(fill(step, values)) : [],
    )
    const after: (() => void)[] = []
    const first: (() => void)[] = []
    for (const [global, one] of stubs) {
      const { queue } = queueAt(window, global, one)
      const { early = queue.length } = queue
      const entries = queue.splice(0)
      const sorted = sortEarly(isRefused ? [] : entries.slice(0, early), {
        early: how,
        own,
        keep: manifest.keep ?? [],
      })
      // What came while the code was on its way came after the grant.
      const [, later] = sortEarly(entries.slice(early), { early: 'replay', own, keep: [] })
      arrangeStub(window, global, one, () => isSilencing || consent.granted(name))
      const push = (all: unknown[]) => () => queueAt(window, global, one).queue.push(...all)
      first.push(push(sorted[0]))
      after.push(push([...sorted[1], ...later]))
    }
    limit(context)
    runSteps(before, values, window)
    say(context)
    for (const push of first) push()
    if (!(isLate && how === 'drop')) runSteps(pageView, values, window)
    for (const push of after) push()
    load(context)
    consent.on('change', () => {
      if (!consent.granted(name)) return
      limit(context)
      say(context)
    })
  }

  return {
    onStart(context, past = { record: context.consent.record }) {
      recordAtStart = past.record
      for (const [global, one] of stubs)
        holdGlobal(windowOf(context.document), global, shapeOf(one))
      check(context)
    },
    onGrant(context) {
      const { document } = context
      const running = runningOn(document)
      if (isBlocked) return
      if (running.has(name)) say(context)
      else {
        check(context)
        running.add(name)
        start(context)
      }
      isRefused = false
    },
    onDeny({ document, consent }) {
      isRefused = true
      lastSaid = undefined
      const window = windowOf(document)
      if (runningOn(document).has(name)) {
        isSilencing = true
        runSteps(deny, said, window)
        isSilencing = false
        for (const [global, { methods = [] }] of stubs)
          closeMethods(
            Reflect.get(window, global),
            methods,
            () => isSilencing || consent.granted(name),
          )
        return manifest.afterDeny === 'reload' ? 'reload' : undefined
      }
      for (const [global, one] of stubs) queueAt(window, global, one).queue.length = 0
      return undefined
    },
  }
}

/** A call of a manifest as page code would have queued it: by the function's name, or pushed to a list. */
function ownCalls([path, ...args]: readonly unknown[]): string[] {
  const words = `${path}`.split('.')
  const method = words[1]
  if (method === 'push') return args.map((one) => JSON.stringify(one))
  return [JSON.stringify(method ? [method, ...args] : args)]
}
