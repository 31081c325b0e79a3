import type { CompiledRule, Decision } from '@plumbline/schema'
import { lastDayOf } from '../calendar/period.js'
import { movedToWorkingDay } from '../calendar/workingDays.js'
import type { Lookup } from '../evaluate/closure.js'
import type { World } from '../facts/world.js'
import type { ReadyException } from './readyRules.js'

type Exception = Decision['rules'][number]['unless'][number]

/**
 * A chance to raise a defence has lapsed once its period has run from the last step that gave it, for this subject and record. To
 * raise it is an act: a last day off moves on (Civil Code art 203(1)).
 */
const chanceLapsed = (
  world: World,
  chance: NonNullable<CompiledRule['unless'][number]['chance']>,
  recordId: string | null,
): boolean => {
  const { asOf, knownAt, subject, procedure } = world.case
  const given = procedure
    .filter(
      ({ step, party, record, on, knownOn }) =>
        step === chance.step &&
        party === subject &&
        knownOn <= knownAt &&
        on <= asOf &&
        (record === undefined || record === recordId),
    )
    .map(({ on }) => on)
    .reduce<string | null>((last, on) => (last === null || on > last ? on : last), null)
  if (given === null) return false
  const last = lastDayOf(world.calendar, given, chance.within)
  return movedToWorkingDay(world.calendar, last.day).day < asOf
}

const statusOf = (
  world: World,
  { exception }: ReadyException,
  truth: 'true' | 'false' | 'unknown',
  recordId: string | null,
): Exception['status'] => {
  if (truth === 'true') return 'raised'
  if (truth === 'false') return 'not-raised'
  if (exception.burden === 'authority') return 'unsettled'
  return exception.chance && chanceLapsed(world, exception.chance, recordId) ? 'lapsed' : 'open'
}

export const evaluateException = (
  world: World,
  ready: ReadyException,
  lookup: Lookup,
  recordId: string | null,
): Exception => {
  const because = ready.when(lookup)
  return { id: ready.exception.id, status: statusOf(world, ready, because.truth, recordId), because }
}
