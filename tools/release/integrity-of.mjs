import { createHash } from 'node:crypto'

/**
 * What a browser compares a file with: https://www.w3.org/TR/sri-2/
 * @param {Uint8Array} bytes
 */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/**
 * The hash of every script among these files, by its name.
 * @param {Readonly<Record<string, Uint8Array>>} files
 * @returns {Record<string, string>}
 */
export const integrityList = (files) =>
  Object.fromEntries(
    Object.keys(files)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => [name, integrityOf(files[name])]),
  )
