/** Finds the JSON in which a site says what attributes of the tag cannot. */
export const jsonSelector = 'script[type="application/json"][data-sluice=config]'
