/** A request to this address fails like one without a network, and does not leave the browser: https://fetch.spec.whatwg.org/#port-blocking */
export const nowhere = 'https://sluice.invalid:1'
