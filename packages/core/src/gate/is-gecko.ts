/** Whether this is Firefox, for two behaviours that no feature shows. An element of that name is not an own property. */
export const isGecko = (): boolean => Object.hasOwn(globalThis, 'mozInnerScreenX')
