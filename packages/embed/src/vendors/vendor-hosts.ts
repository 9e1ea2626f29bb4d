import { ownHosts } from './own-hosts.js'

/** By name, a blank between each; the build makes it of the manifests. */
declare const __VENDOR_HOSTS__: Readonly<Record<string, string>>

/** A vendor by its name, and patterns of its hosts. */
export interface VendorHosts {
  name: string
  hosts: readonly string[]
}

/** The hosts of all vendors, and those that a site itself gives one. Both are known before any vendor's file is loaded. */
export const vendorHosts = (said: unknown): readonly VendorHosts[] => [
  ...Object.entries(__VENDOR_HOSTS__).map(([name, hosts]) => ({ name, hosts: hosts.split(' ') })),
  ...Object.entries(Object(said)).map(([name, options]) => ({ name, hosts: ownHosts(options) })),
]
