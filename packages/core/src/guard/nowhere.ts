/** Fails without leaving the browser, in the way of a network error: https://fetch.spec.whatwg.org/#port-blocking */
export const nowhere = 'https://sluice.invalid:1'
