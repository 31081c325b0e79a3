import type { Case, Program, Truth } from '@plumbline/schema'
import { decisionDay } from './choice/decisionDay.js'
import { datedVersion, sourceOf } from './choice/version.js'
import type { NexusPlace } from './matchNexus.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'
import { truthOf } from './threeValued.js'

/** An entrusted body is judged as the body that entrusts it. */
const judgedAs = ({ authority }: Case): { readonly level: string; readonly region: string } =>
  authority.capacity?.as === 'entrusted' ? authority.capacity.by : authority

/** Whether a place lies in a region: the region without its trailing pairs of zeros begins the code of the place. */
const liesIn = (place: string, region: string): boolean => place.startsWith(region.replace(/(?:00)+$/, ''))

/** Whether the place that a rule names for its authority lies in the authority's region; null where the rule names none. */
export const matchPlace = async (
  program: Program,
  given: Case,
  at: Omit<NexusPlace, 'index'>,
  options: ReferenceOptions = {},
): Promise<Truth | null> => {
  const { setting } = await admitted(program, given, options)
  const rule = program.rules.find(({ id, effective }) => id === at.rule && effective.from === at.version)
  if (rule?.authority.within === undefined) return null
  const record = setting.case.records.find(({ id }) => id === at.record) ?? null
  const version = await datedVersion(setting, rule, record, decisionDay(setting, rule.id, record))
  const place = await sourceOf(setting, version, record).read(rule.authority.within)
  const { level, region } = judgedAs(setting.case)
  if (level === 'national') return 'true'
  return typeof place === 'string' ? truthOf(liesIn(place, region)) : 'unknown'
}
