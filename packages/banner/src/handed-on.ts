/**
 * Presses that were handed on by hand: as much the visitor's as what the browser trusts. The parts of the tag have one set
 * between them, because what keeps the keys of a host and what stands in it may come from different ones.
 */
export const handedOn: WeakSet<Event> = new WeakSet()
