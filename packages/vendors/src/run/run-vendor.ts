import type { ConsentRecord, Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import { holdGlobal } from '../hold.js'
import type { Manifest, Stub } from '../manifest.js'
import { queueAt } from './arrange-stub.js'
import { closeGlobal } from './close-global.js'
import { loadLibrary } from './load-library.js'
import { isLoadedByPage, watchPage } from './own-snippet.js'
import { runSteps } from './run-steps.js'
import { runningOn } from './running-on.js'
import type { Early } from './sort-early.js'
import { createSpeaker } from './speak.js'
import { takeEarly } from './take-early.js'
import type { Values } from './values.js'

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

/** How a vendor follows consent, as its manifest says. */
export function runVendor(
  manifest: Manifest,
  { values: said, host, early = 'page-view' }: RunOptions,
): Run {
  const { name, stub = {}, before, init, view, deny, afterDeny } = manifest
  const stubs = Object.entries<Stub>(stub)
  const server = said.server as string | undefined
  const speaker = createSpeaker(manifest, said)
  let recordAtStart: Past['record']
  let isRefused = false
  /** The vendor's own means of falling silent are calls, too. */
  let isSilencing = false

  const isOpenIn =
    ({ consent }: ServiceContext) =>
    (): boolean =>
      isSilencing || consent.granted(name)

  function start(context: ServiceContext): void {
    const { consent } = context
    const window = windowOf(context.document)
    const values = speaker.valuesOf(context)
    // A visitor who had consented before this page began consented to all that it called.
    const isLate = consent.record !== recordAtStart
    const how = isLate ? early : 'replay'
    const isOpen = isOpenIn(context)
    const calls = takeEarly(manifest, window, { early: how, isRefused, values, isOpen })
    speaker.limit(context)
    runSteps(before, values, window)
    speaker.say(context)
    runSteps(init, values, window)
    calls.before()
    if (how !== 'drop') runSteps(view, values, window)
    calls.after()
    loadLibrary(manifest, context, { said, host })
    consent.on('change', () => {
      if (!consent.granted(name)) return
      speaker.limit(context)
      speaker.say(context)
    })
  }

  function silence(context: ServiceContext): void {
    const window = windowOf(context.document)
    isSilencing = true
    runSteps(deny, said, window)
    isSilencing = false
    const isOpen = isOpenIn(context)
    for (const [global, one] of stubs) closeGlobal(window, global, { stub: one, isOpen })
  }

  return {
    onStart({ consent, document }, past = { record: consent.record }) {
      recordAtStart = past.record
      for (const [global, one] of stubs) holdGlobal(windowOf(document), global, one)
      watchPage(document, () => void isLoadedByPage(manifest, document, server))
    },
    onGrant(context) {
      const { document } = context
      const running = runningOn(document)
      if (running.has(name)) speaker.say(context)
      else if (!isLoadedByPage(manifest, document, server)) {
        running.add(name)
        start(context)
      }
      isRefused = false
    },
    onDeny(context) {
      const { document } = context
      isRefused = true
      speaker.forget()
      if (runningOn(document).has(name)) {
        silence(context)
        return afterDeny === 'reload' ? 'reload' : undefined
      }
      for (const [global, one] of stubs) queueAt(windowOf(document), global, one).queue.length = 0
      return undefined
    },
  }
}
