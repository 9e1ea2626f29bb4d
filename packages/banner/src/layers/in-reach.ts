import { keepInReach } from '../page/keep-in-reach.js'
import { beforePress } from '../press/before-press.js'
import { reachStyles } from '../styles/reach.css.js'

/**
 * What a question needs as soon as it is painted: it stays in the visitor's reach, and is ready for a press. The npm package has
 * it at hand; in the tag it is a part.
 */
export const inReach = { styles: reachStyles, keepInReach, beforePress }

export type InReach = typeof inReach
