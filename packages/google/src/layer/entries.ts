import type { DataLayer } from './data-layer.js'

/** The first two words of a command; none for anything else that page code pushes. */
export const commandOf = (entry: unknown): readonly unknown[] =>
  Object.prototype.toString.call(entry) === '[object Arguments]'
    ? // What says that it is one may have any length.
      [(entry as IArguments)[0], (entry as IArguments)[1]]
    : []

/** Whether Google's library sends something because of it: an event, as a command or as an object. */
export const isEvent = (entry: unknown): boolean =>
  commandOf(entry)[0] === 'event' || 'event' in Object(entry)

/** How many times somebody spoke of consent, Sluice or another tool. */
export const countConsent = (layer: DataLayer): number =>
  layer.filter((entry) => commandOf(entry)[0] === 'consent').length
