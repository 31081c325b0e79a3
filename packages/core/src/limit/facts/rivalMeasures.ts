import { known } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'

const recordOf = (effect: ProposedEffect): string | null =>
  effect.grounds[0]?.match.record?.id ?? effect.proposal?.record ?? null

/** How far a measure has come: decided, proposed, or only possible. */
const strength = ({ proposal, decidedOn }: ProposedEffect): number =>
  decidedOn !== undefined ? 2 : proposal !== null ? 1 : 0

/** Of two measures decided the earlier stands; of others the one that has come further. */
const standsBefore = (a: ProposedEffect, b: ProposedEffect): boolean =>
  strength(a) > strength(b) || (a.decidedOn !== undefined && b.decidedOn !== undefined && a.decidedOn < b.decidedOn)

/** Measures that cannot be taken together for the same ground: whether one that excludes this one stands, or the choice is open. */
export const rivalMeasureFacts = ({ program }: World, effect: ProposedEffect, pool: readonly ProposedEffect[]) => {
  const excludes = (a: string, b: string): boolean => own(program.measures, a)?.excludes.includes(b) ?? false
  const rivals = pool.filter(
    (other) =>
      other.on === effect.on &&
      recordOf(other) === recordOf(effect) &&
      (excludes(effect.measure, other.measure) || excludes(other.measure, effect.measure)),
  )
  return {
    rivalStands: known(rivals.some((rival) => standsBefore(rival, effect))),
    rivalOpen: known(rivals.some((rival) => !standsBefore(rival, effect) && !standsBefore(effect, rival))),
  }
}
