import type { DataLayer } from './data-layer.js'

/** The first two words of a command; an empty list for anything else that page code pushes. */
export const commandOf = (entry: unknown): readonly unknown[] =>
  Object.prototype.toString.call(entry) === '[object Arguments]'
    ? // By index: page code can make an object that calls itself Arguments and is not iterable.
      [(entry as IArguments)[0], (entry as IArguments)[1]]
    : []

/** Whether Google's library sends something because of it: an event, as a command or as an object. */
export const isEvent = (entry: unknown): boolean =>
  commandOf(entry)[0] === 'event' || 'event' in Object(entry)

/** How many consent commands there are, from Sluice or another tool. */
export const countConsent = (layer: DataLayer): number =>
  layer.filter((entry) => commandOf(entry)[0] === 'consent').length
