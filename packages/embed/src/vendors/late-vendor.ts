import type { Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import { createVendor, type Held, holdGlobal } from '@sluice/vendors/internal'
import type { LoadCutOff } from '../load/load-cut-off.js'
import type { LoadPart } from '../load/parts.js'
import { remembered } from '../load/remembered.js'
import { isStored } from './is-stored.js'
import type { KnownVendor } from './known-vendors.js'

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
  let vendor: ReturnType<typeof createVendor> | undefined
  let recordAtStart: ServiceContext['consent']['record']
  let held: Held[] = []
  let isRefused = false
  let isStarted = false

  const describe = remembered(async () => {
    vendor = createVendor(await loadPart(`sluice-vendor-${name}`), options)
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

  const { form, needs } = known
  const isIncomplete = needs && typeof options[needs] !== 'string'
  // The file reports what is wrong with them, even if nothing is ever granted.
  if (isIncomplete || (form && !new RegExp(`^(${form})$`).test(`${options.id}`)))
    describe().catch(reportError)

  const service: Service = {
    name,
    category: (options.category as string) ?? known.category,
    provider: `${options.provider ?? ''}`,
    onStart(context) {
      const { consent, document } = context
      recordAtStart = consent.record
      held = Object.entries(known.globals).map(([global, shape]) =>
        holdGlobal(windowOf(document), global, shape),
      )
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
  return { service, describe }
}
