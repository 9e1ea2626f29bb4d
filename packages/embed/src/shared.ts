/** What `sluice.js` hands to its parts, by name: the build fills it, see `tools/shared-modules.mjs`. */
export const shared: Readonly<Record<string, unknown>> = {}
