import type { CompiledRule, Decision } from '@plumbline/schema'
import { lastDayOf } from '../calendar/period.js'
import { movedToWorkingDay } from '../calendar/workingDays.js'
import type { Lookup } from '../evaluate/closure.js'
import type { World } from '../facts/world.js'
import type { ReadyException } from './readyRules.js'

type Exception = Decision['rules'][number]['unless'][number]

/**
 * A chance to raise a defence has lapsed once its period has run from the last step that gave it, for this subject and record, or
 * was given up. To raise it is an act: a last day off moves on (Civil Code art 203(1)). A day past the official calendar is not
 * final, and takes nobody's right.
 */
const chanceLapsed = (
  world: World,
  chance: NonNullable<CompiledRule['unless'][number]['chance']>,
  recordId: string | null,
): boolean => {
  const { asOf, knownAt, subject, procedure } = world.case
  const lastOf = (wanted: string): string | null =>
    procedure
      .filter(
        ({ step, party, record, on, knownOn }) =>
          step === wanted &&
          party === subject &&
          knownOn <= knownAt &&
          on <= asOf &&
          (record === undefined || record === recordId),
      )
      .map(({ on }) => on)
      .reduce<string | null>((last, on) => (last === null || on > last ? on : last), null)
  const given = lastOf(chance.step)
  if (given === null) return false
  const waivedOn = chance.waivedBy === undefined ? null : lastOf(chance.waivedBy)
  if (waivedOn !== null && waivedOn >= given) return true
  const last = lastDayOf(world.calendar, given, chance.within)
  const moved = movedToWorkingDay(world.calendar, last.day)
  return !last.provisional && !moved.provisional && moved.day < asOf
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
