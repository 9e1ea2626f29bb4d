import type { Undo } from '@sluice/core'
import { giveWay } from './give-way.js'
import { makeRoom } from './make-room.js'

/** Keeps a question out of the way of the page. One in the middle gets no room below the page, which would not help. */
export function keepClear(banner: HTMLElement): Undo {
  const stops = [giveWay(banner)]
  if (!banner.matches('.dialog')) stops.push(makeRoom(banner))
  return () => {
    for (const stop of stops) stop()
  }
}
