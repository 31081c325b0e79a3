import type { Day, Period, PeriodOrParameter } from '@plumbline/schema'
import { lastDayOf } from '../../calendar/period.js'
import { type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { startDay } from '../../procedure/startPoint.js'
import { subjectOf } from '../../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../../resolve/effect.js'

/** The first start that is not known to be absent: the end of a continuing act before the act itself. */
const startOf = (world: World, ground: Ground, effect: ProposedEffect): Day | undefined => {
  const about = subjectOf(world, effect)
  for (const point of ground.rule.limitation?.from ?? []) {
    const day = startDay(world, ground, about, point)
    if (day !== undefined) return day
    if (!knownAbsent(world, ground, point)) return undefined
  }
  return undefined
}

const knownAbsent = (world: World, ground: Ground, point: string): boolean => {
  if (point.startsWith('step.')) return true
  const fact = world.lookup(ground.match.scope).fact(point as never).known
  return fact.is === 'value' && fact.value === null
}

interface Judged {
  readonly period: Period | undefined
  readonly inTime: boolean | undefined
}

const unclear: Judged = { period: undefined, inTime: undefined }

/** Which period the limitation of a ground is, and whether the act was discovered within it (Penalty Law art 36). */
const judged = (world: World, ground: Ground, effect: ProposedEffect): Judged => {
  const { limitation } = ground.rule
  if (!limitation) return unclear
  const start = startOf(world, ground, effect)
  const discovered = startDay(world, ground, subjectOf(world, effect), limitation.discovered)
  const under = (wanted: PeriodOrParameter): Judged => {
    const period = world.period(wanted, ground.match.scope.parametersOn)
    const known = period !== undefined && start !== undefined && discovered !== undefined
    return { period, inTime: known ? discovered <= lastDayOf(world.calendar, start, period).day : undefined }
  }
  const short = under(limitation.period)
  if (!limitation.longer) return short
  const long = under(limitation.longer.period)
  const truth = ground.match.ready.longer?.(world.lookup(ground.match.scope)).truth
  if (truth === 'true') return long
  if (truth === 'false') return short
  return short.inTime === long.inTime ? short : unclear
}

const knownIf = (value: boolean | Period | undefined): Known => (value === undefined ? unknown : known(value))

/** The limitation of the governing ground: stated at all, which period, and kept. */
export const limitationFacts = (world: World, effect: ProposedEffect) => {
  const [ground] = effect.grounds
  const { period, inTime } = ground ? judged(world, ground, effect) : unclear
  return {
    limitationStated: ground ? known(ground.rule.limitation !== undefined) : unknown,
    limitationPeriod: knownIf(period),
    discoveredInTime: knownIf(inTime),
  }
}
