import type { Effect } from '@plumbline/schema'
import type { WordOf } from '../tree/vocabulary.js'

/** What an effect's state is called: a blocked one that was decided already is not forbidden but unlawful. */
export const shownState = ({ state, decidedOn }: Effect): WordOf<'state'> =>
  state === 'blocked' && decidedOn !== null ? 'unlawful' : state
