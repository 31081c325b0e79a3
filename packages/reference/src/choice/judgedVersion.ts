import type { CreditRecord, Verdict } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import type { Setting } from '../facts/setting.js'
import type { Doubt } from '../rules/admit.js'
import { exceptionsOf, type ReferenceException } from '../rules/exceptions.js'
import { type Ruling, undetermined } from '../rules/outcome.js'
import { ruleInForce } from '../rules/ruleInForce.js'
import { type DatedVersion, sourceOf } from './version.js'

/** A version with what it says by itself, whatever law is chosen. */
export interface JudgedVersion extends DatedVersion {
  readonly because: Verdict
  readonly unless: readonly ReferenceException[]
  readonly result: Ruling
}

/** Evaluates the conditions and exceptions of a version. Without the day that governs it, it is undetermined. */
export const judgeVersion = async (
  setting: Setting,
  version: DatedVersion,
  record: CreditRecord | null,
  doubts: readonly Doubt[],
): Promise<JudgedVersion> => {
  const { rule } = version
  const source = sourceOf(setting, version, record)
  const because = await evaluateCondition(rule.when, source.read, { logic: setting.logic, idOf: source.idOf })
  const unless = await exceptionsOf(setting, rule, record, source)
  const about = doubts.filter((doubt) => doubt.record === record?.id && !rule.evenIfSetAside.includes(doubt.reason))
  const result =
    version.governedOn === undefined
      ? undetermined([
          {
            fact: rule.governedBy as string,
            about: source.aboutOf(rule.governedBy as string),
            burden: 'authority',
          },
        ])
      : await ruleInForce({ rule, because, unless, doubts: about }, source)
  return { ...version, because, unless, result }
}
