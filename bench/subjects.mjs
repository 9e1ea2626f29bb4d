import { c15t } from './subjects/c15t.mjs'
import { floor } from './subjects/floor.mjs'
import { klaro } from './subjects/klaro.mjs'
import { orejime } from './subjects/orejime.mjs'
import { osano } from './subjects/osano.mjs'
import { sluice } from './subjects/sluice.mjs'
import { tarteaucitron } from './subjects/tarteaucitron.mjs'
import { vanillaCookieconsent } from './subjects/vanilla-cookieconsent.mjs'

/** Measured in every run: what is claimed, and the least that can be done. */
export const fixed = [sluice, floor]

/** Those that `--peers` chooses from. */
export const peers = [vanillaCookieconsent, c15t, klaro, tarteaucitron, orejime, osano]
