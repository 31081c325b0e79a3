import type { CompiledRule, CreditRecord, Day } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import { factSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import type { Doubt } from './admit.js'
import type { Admitted } from './admitted.js'
import { exceptionsOf } from './exceptions.js'
import { governingDay, isInForce } from './governingDay.js'
import { notInForce, type ReferenceOutcome, type Ruling, undetermined } from './outcome.js'
import { ruleInForce } from './ruleInForce.js'
import type { Asked } from './trigger.js'

/** First day of the version that is in force for the trigger, if one is. */
const versionInForce = async (setting: Setting, { record, versions }: Asked): Promise<Day | null> => {
  for (const version of versions) {
    const day = await governingDay(setting, version, record)
    if (isInForce(version, day, setting.case.asOf)) return version.effective.from
  }
  return null
}

/** Reasons that may set the trigger aside, and that the rule does not read past. */
const doubtsAbout = (
  { evenIfSetAside }: CompiledRule,
  record: CreditRecord | null,
  doubts: readonly Doubt[],
): readonly Doubt[] => doubts.filter((doubt) => doubt.record === record?.id && !evenIfSetAside.includes(doubt.reason))

/** One version of a rule for one trigger. */
export const matchRule = async ({ setting, doubts }: Admitted, asked: Asked): Promise<ReferenceOutcome> => {
  const { rule, record } = asked
  const { asOf } = setting.case
  const day = await governingDay(setting, rule, record)
  const source = factSource(setting, { record, parametersOn: day ?? asOf })
  const because = await evaluateCondition(rule.when, source.read, { logic: setting.logic, idOf: source.idOf })
  const unless = await exceptionsOf(setting, rule, record, source)

  const ruling = async (): Promise<Ruling> => {
    if (day === undefined) {
      const fact = rule.governedBy as string
      return undetermined([{ fact, about: source.aboutOf(fact), burden: 'authority' }])
    }
    if (isInForce(rule, day, asOf)) {
      return ruleInForce({ rule, because, unless, doubts: doubtsAbout(rule, record, doubts) }, source)
    }
    return notInForce(day, await versionInForce(setting, asked))
  }

  return {
    rule: rule.id,
    version: rule.effective.from,
    record: record?.id ?? null,
    because,
    unless,
    ...(await ruling()),
  }
}
