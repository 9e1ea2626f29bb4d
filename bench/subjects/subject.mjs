/**
 * @typedef {object} Setup What a page asks of a subject.
 * @property {string} at the folder that the subject's files are served from
 * @property {readonly string[]} held the addresses of external scripts that wait for consent to analytics
 * @property {boolean} guards whether page code is held back too
 * @property {{ id: string, host: string, library: string } | undefined} google a Google Analytics tag that waits for the same
 */

/**
 * @typedef {object} Subject One of those compared: Sluice, a peer, or the floor.
 * @property {string} name as the tables and `--peers` call it
 * @property {string} [package] where npm has it
 * @property {() => string} [version] where the package does not say it
 * @property {() => Promise<Record<string, Buffer | string>>} files what the page's server answers with, by name
 * @property {(setup: Setup) => { head: string, body: string }} page its markup, as its own documentation says
 * @property {{ host?: string, accept: string, reject?: string }} banner its buttons, inside the open shadow root of `host` where it has one
 * @property {string} [releases] why it has no row of the release: it runs nothing by itself
 * @property {boolean} [guards] it can hold back what page code makes
 * @property {string} [about] what the reader of a table must know
 */

export {}
