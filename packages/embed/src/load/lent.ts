/** What `sluice.js` lends to its parts, by name: the build fills it, see `tools/lent-modules.mjs`. */
export const lent: Readonly<Record<string, unknown>> = {}
