import { known } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'

const recordOf = (effect: ProposedEffect): string | null =>
  effect.grounds[0]?.match.record?.id ?? effect.proposal?.record ?? null

const chosen = ({ proposal, decidedOn }: ProposedEffect): boolean => proposal !== null || decidedOn !== undefined

/** Measures that cannot be taken together for the same ground: whether one that excludes this one was chosen, or the choice is open. */
export const rivalMeasureFacts = ({ program }: World, effect: ProposedEffect, pool: readonly ProposedEffect[]) => {
  const excludes = (a: string, b: string): boolean => own(program.measures, a)?.excludes.includes(b) ?? false
  const rivals = pool.filter(
    (other) =>
      other.on === effect.on &&
      recordOf(other) === recordOf(effect) &&
      (excludes(effect.measure, other.measure) || excludes(other.measure, effect.measure)),
  )
  const rivalChosen = rivals.some(chosen)
  return {
    rivalStands: known(rivalChosen && !chosen(effect)),
    rivalOpen: known(rivals.length > 0 && rivalChosen === chosen(effect)),
  }
}
