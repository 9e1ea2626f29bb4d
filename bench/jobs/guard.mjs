import { insertInto } from './insertion.mjs'

/** The same with what also watches the code of the page, which none of the peers does. */
export const guard = {
  name: 'guard',
  comparesWithBare: true,
  suits: ({ guards }) => guards === true,
  measure: insertInto('insertion-guard', '&guard'),
}
