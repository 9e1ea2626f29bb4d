import type { HostRules } from './host-rules.js'

/** Why a request is refused, or undefined where it may be made. */
export type Refusal = (what: string, address: unknown) => string | undefined

/** Of a `Request`, also one of a frame; of all else the browser takes the text, whatever `url` it has. */
export const addressOf = (to: unknown): unknown =>
  String(to) === '[object Request]' ? (to as Request).url : to

/** Makes the function that says it for developers: which call, which service, which host. */
export const createRefusal =
  ({ heldServices }: Pick<HostRules, 'heldServices'>, base: () => string): Refusal =>
  (what, address) => {
    const names = heldServices(address)
    if (!names[0]) return
    const { host } = new URL(`${address}`, base())
    return `[sluice] ${what}: nothing goes to ${host} without consent for ${names.join(' or ')}`
  }
