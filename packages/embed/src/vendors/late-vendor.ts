import type { Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import {
  type createVendor,
  type Held,
  holdGlobal,
  readdressing,
  watchPage,
} from '@sluice/vendors/internal'
import type { LoadCutOff } from '../load/load-cut-off.js'
import type { LoadPart } from '../load/parts.js'
import { remembered } from '../load/remembered.js'
import { isStored } from './is-stored.js'
import type { KnownVendor } from './known-vendors.js'
import { loadVendor } from './load-vendor.js'
import { nameSnippet } from './name-snippet.js'
import { ownHosts } from './own-hosts.js'

export interface VendorMeans {
  loadPart: LoadPart
  loadCutOff: LoadCutOff
}

/** A vendor's service. Its file is loaded when it is granted, shown, or has to be erased. */
export interface LateVendor {
  service: Service
  /** Loads the file, and fills in what a notice says of the service. */
  describe(): Promise<void>
}

/** Makes the service of a vendor that a site named. Until its file comes, only what the policy needs is known of it. */
export function lateVendor(
  name: string,
  { known, options }: { known: KnownVendor; options: Record<string, unknown> },
  { loadPart, loadCutOff }: VendorMeans,
): LateVendor {
  const { form, needs, embed, site = `${options.server ?? ''}` } = known
  let vendor: ReturnType<typeof createVendor> | undefined
  let recordAtStart: ServiceContext['consent']['record']
  let held: Held[] = []
  let isRefused = false
  let isStarted = false

  const describe = remembered(async () => {
    const [manifest, { createVendor }] = await loadVendor(loadPart, name)
    vendor = createVendor(manifest, options)
    const { onStart, onGrant, onDeny, category, ...facts } = vendor
    Object.assign(service, facts)
  })

  async function begin(context: ServiceContext): Promise<void> {
    await describe()
    // Without the cut-off nothing starts. The next grant tries again.
    if (!vendor || (await loadCutOff(context.consent)) === false) return
    if (!context.consent.granted(name)) return
    if (!isStarted) vendor.onStart(context, { record: recordAtStart })
    isStarted = true
    vendor.onGrant(context)
  }

  /** Erases what is left of an earlier grant. */
  async function eraseRest({ consent, document, erase }: ServiceContext): Promise<void> {
    const isOut = (): boolean => consent.status(name) === 'denied' || consent.unset.includes(name)
    if (!isOut() || !isStored(known.stored, document)) return
    await describe()
    if (isOut()) erase(service.storage ?? [])
  }

  const isIncomplete = needs && typeof options[needs] !== 'string'
  const isWrong = !new RegExp(`^(${form})$`).test(`${options.id}`)
  // The file reports what is wrong with them, even if nothing is ever granted.
  if (isIncomplete || isWrong) describe().catch(reportError)

  const service: Service = {
    name,
    category: (options.category as string) ?? known.category,
    provider: `${options.provider ?? ''}`,
    readdress:
      embed && options[embed[0]] ? readdressing(embed[1], options.host as string) : undefined,
    onStart(context) {
      const { consent, document } = context
      recordAtStart = consent.record
      held = Object.entries(known.globals).map(([global, stub]) =>
        holdGlobal(windowOf(document), global, stub),
      )
      watchPage(document, () => nameSnippet(document, { name, site, options }, loadPart))
      eraseRest(context).catch(reportError)
    },
    onGrant(context) {
      for (const { queue } of held) {
        if (isRefused) queue.length = 0
        queue.early = queue.length
      }
      isRefused = false
      begin(context).catch(reportError)
    },
    onDeny(context) {
      if (isStarted) return vendor?.onDeny(context)
      isRefused = true
      for (const { queue } of held) queue.length = 0
      eraseRest(context).catch(reportError)
      return undefined
    },
  }
  // A guard holds these before the file is there.
  const hosts = ownHosts(options)
  if (hosts[0]) service.hosts = hosts
  return { service, describe }
}
