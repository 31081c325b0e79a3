import type { Day, PeriodOrParameter } from '@plumbline/schema'
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

/** Whether the act of a ground was discovered within its limitation (Penalty Law art 36). */
const inTime = (world: World, ground: Ground, effect: ProposedEffect): boolean | undefined => {
  const { limitation } = ground.rule
  if (!limitation) return undefined
  const start = startOf(world, ground, effect)
  const discovered = startDay(world, ground, subjectOf(world, effect), limitation.discovered)
  if (start === undefined || discovered === undefined) return undefined
  const within = (wanted: PeriodOrParameter): boolean | undefined => {
    const period = world.period(wanted, ground.match.scope.parametersOn)
    return period === undefined ? undefined : discovered <= lastDayOf(world.calendar, start, period).day
  }
  const short = within(limitation.period)
  if (!limitation.longer) return short
  const long = within(limitation.longer.period)
  const truth = ground.match.ready.longer?.(world.lookup(ground.match.scope)).truth
  if (truth === 'true') return long
  if (truth === 'false') return short
  return short === long ? short : undefined
}

const knownIf = (truth: boolean | undefined): Known => (truth === undefined ? unknown : known(truth))

/** The limitation of the governing ground: stated at all, and kept. */
export const limitationFacts = (world: World, effect: ProposedEffect) => {
  const [ground] = effect.grounds
  return {
    limitationStated: ground ? known(ground.rule.limitation !== undefined) : unknown,
    discoveredInTime: ground ? knownIf(inTime(world, ground, effect)) : unknown,
  }
}
