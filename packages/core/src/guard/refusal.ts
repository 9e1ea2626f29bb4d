import type { HostRules } from './host-rules.js'

/** Why a request is refused, or undefined where it may be made. */
export type Refusal = (what: string, address: unknown) => string | undefined

/** The address of a `Request`, also of one from a frame. Of anything else the browser takes the text, even if it has a `url`. */
export const addressOf = (to: unknown): unknown =>
  String(to) === '[object Request]' ? (to as Request).url : to

/** Makes the function that tells developers which call to which host was refused, and for which service. */
export const createRefusal =
  ({ heldServices }: Pick<HostRules, 'heldServices'>, base: () => string): Refusal =>
  (what, address) => {
    const names = heldServices(address)
    if (!names[0]) return
    const { host } = new URL(`${address}`, base())
    return `[sluice] ${what}: nothing goes to ${host} without consent for ${names.join(' or ')}`
  }
