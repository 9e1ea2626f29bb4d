/** Whether this is Firefox, for two things that no feature tells. An element of that name is no own property. */
export const isGecko = (): boolean => Object.hasOwn(globalThis, 'mozInnerScreenX')
