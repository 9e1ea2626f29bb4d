import type { ServiceContext } from '@sluice/core'
import { surface } from '@sluice/core/page'
import type { Member } from '@sluice/google/internal'
import { type ActingService, type BeforeArrival, googleService } from '@sluice/google/internal'

/** A service of Google's, and what does its work once the part is there. */
export interface Waiting {
  member: Member
  context: ServiceContext
  service?: ActingService
}

/** Has Google's services do what they were asked for while this part was on its way: all join before any starts. */
export function takeOver(waiting: readonly Waiting[], before: BeforeArrival): void {
  for (const one of waiting)
    surface(() => {
      one.service = googleService(one.member, before)
      one.service.onStart(one.context)
    })
  for (const { member, context, service } of waiting)
    if (context.consent.granted(member.name)) surface(() => service?.onGrant(context))
}
