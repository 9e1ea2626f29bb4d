import { readFileSync } from 'node:fs'

const installed = new URL('../node_modules/', import.meta.url)

/** @param {string} path below bench/node_modules */
export const packaged = (path) => readFileSync(new URL(path, installed))

/** @param {string} name of a package in bench/node_modules */
export const packagedVersion = (name) => JSON.parse(`${packaged(`${name}/package.json`)}`).version
