import { keepInReach } from '../page/keep-in-reach.js'
import type { beforePress } from '../press/before-press.js'
import { reachStyles } from '../styles/reach.css.js'

/** What keeps a question in the visitor's reach once it is painted. The npm package has it at hand; in the tag it is a part. */
export interface InReach {
  styles: string
  keepInReach: typeof keepInReach
  /** Says when a supplement that is not at hand is to be brought. */
  beforePress?: typeof beforePress
}

export const inReach: InReach = { styles: reachStyles, keepInReach }
