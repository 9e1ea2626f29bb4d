import type { Service } from '@sluice/core'
import { createConsent, memoryStorage } from '@sluice/core'

type Status = 'granted' | 'denied'

/** One request that Google's library would make, with the consent state that it had then. */
export interface Hit {
  id: string
  name: string
  gcs: string
}

const isCommand = (entry: unknown): entry is unknown[] =>
  Object.prototype.toString.call(entry) === '[object Arguments]'

/** A consent type that nobody mentioned counts as granted. A default yields to an update, whichever comes first. */
function createState() {
  const byDefault: Record<string, Status> = {}
  const byUpdate: Record<string, Status> = {}
  const digit = (type: string) => ((byUpdate[type] ?? byDefault[type]) === 'denied' ? 0 : 1)
  return {
    say: (action: unknown, types: unknown) =>
      Object.assign(action === 'default' ? byDefault : byUpdate, types),
    /** `G1` + ad_storage + analytics_storage, as in Google's requests. */
    gcs: () => `G1${digit('ad_storage')}${digit('analytics_storage')}`,
  }
}

/**
 * Reads a data layer as Google's library does: only a real `arguments` object is a command, commands
 * count first in first out, and a consent type that nobody mentioned counts as granted.
 */
export function readAsGoogle(layer: readonly unknown[]): string[] {
  const { say, gcs } = createState()
  return layer.flatMap((entry) => {
    if (!isCommand(entry)) {
      const { event } = Object(entry) as { event?: string }
      return event ? `event ${event} ${gcs()}` : []
    }
    const [command, ...rest] = entry
    if (command !== 'consent')
      return command === 'js' ? 'js' : `${command} ${String(rest[0])} ${gcs()}`
    say(rest[0], rest[1])
    return `${rest[0]} ${gcs()}`
  })
}

/** Google's library on a page: it reads what was queued before it came, and then every push. */
export function arrive(layer: unknown[]): Hit[] {
  const { say, gcs } = createState()
  const hits: Hit[] = []
  const ids: string[] = []
  const send = (id: string, name: unknown) => {
    if ((window as never)[`ga-disable-${id}`] !== true)
      hits.push({ id, name: String(name), gcs: gcs() })
  }
  const read = (entry: unknown) => {
    if (!isCommand(entry)) return
    const [command, first, second] = entry as [string, string, Record<string, unknown>?]
    if (command === 'consent') say(first, second)
    if (command === 'config') {
      ids.push(first)
      if (second?.send_page_view !== false) send(first, 'page_view')
    }
    if (command !== 'event') return
    const to = second?.send_to && String(second.send_to).split('/')[0]
    for (const id of ids) if (!to || id === to) send(id, first)
  }
  for (const entry of [...layer]) read(entry)
  const push = layer.push
  layer.push = (...entries) => {
    const length = push.apply(layer, entries)
    entries.forEach(read)
    return length
  }
  Object.assign(window, { google_tag_manager: Object.fromEntries(ids.map((id) => [id, {}])) })
  return hits
}

export interface Page {
  consent: ReturnType<typeof createConsent>
  layer(): unknown[]
  /** What Google's library would make of the data layer now. */
  words(): string[]
  libraries: string[]
  errors: string[]
}

export interface PageOptions {
  /** The record of an earlier page. */
  stored?: string
  reload?: () => void
}

/** Page code's own `gtag`, as Google's snippet defines it. */
export function gtag(..._command: unknown[]) {
  const globals = window as unknown as { dataLayer?: unknown[] }
  globals.dataLayer ??= []
  // biome-ignore lint/complexity/noArguments: as Google's own snippet does
  globals.dataLayer.push(arguments)
}

/** Takes away what a page before left behind. */
export function clearPage(): void {
  for (const key of Object.keys(window))
    if (/^(dataLayer|layer|google_tag_manager|ga-disable-.*)$/.test(key))
      Reflect.deleteProperty(window, key)
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; max-age=0`
  document.head.replaceChildren()
}

/** A page with some services, and the globals that Google's tags use. */
export function openPage(services: readonly Service[], { stored }: PageOptions = {}): Page {
  const globals = window as unknown as { dataLayer?: unknown[] }
  const libraries: string[] = []
  const errors: string[] = []
  // jsdom has no reportError.
  Object.assign(globalThis, { reportError: (error: Error) => errors.push(error.message) })
  const consent = createConsent({
    services: services as readonly Service<string, 'analytics'>[],
    storage: memoryStorage(stored),
    reload: 'never',
    loadScript(url) {
      libraries.push(url)
      return document.createElement('script')
    },
  })
  return {
    consent,
    libraries,
    errors,
    layer: () => globals.dataLayer ?? [],
    words: () => readAsGoogle(globals.dataLayer ?? []),
  }
}
