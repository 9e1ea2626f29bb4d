/** A window with its own constructors: those of a frame are not those of the page around it. */
export type GuardedWindow = Window & typeof globalThis
