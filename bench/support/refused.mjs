/**
 * The record of a visitor who refused these before: the gate is loaded, the banner is not.
 * @param {readonly string[]} [names]
 */
export const refused = (names = ['analytics', 'marketing']) => ({
  sluice: `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${Math.floor(Date.now() / 1000)}&y=&n=${names.join('.')}`,
})
