import { type Choice, type CompiledNature, type CreditRecord, governingVersion } from '@plumbline/schema'
import { type ChosenLaw, chooseLaw } from '../choice/chooseLaw.js'
import { decisionDay } from '../choice/decisionDay.js'
import { type JudgedVersion, judgeVersion } from '../choice/judgedVersion.js'
import { datedVersion } from '../choice/version.js'
import type { Setting } from '../facts/setting.js'
import type { Admitted } from './admitted.js'
import { conflict, notInForce, type ReferenceOutcome, type Ruling } from './outcome.js'
import type { Asked } from './trigger.js'

/** The regime that chooses the law: that of the version in force on the governing day, else of the oldest. */
const regimeOf = ({ program }: Setting, versions: readonly JudgedVersion[]): CompiledNature => {
  const nature = (versions.find(({ inForceThen }) => inForceThen) ?? versions[0])?.rule.nature
  const found = program.natures.find((one) => one.nature === nature)
  if (found === undefined) throw new TypeError(`no regime of \`${nature}\` in the program`)
  return found
}

const rulingOf = (version: JudgedVersion, chosen: ChosenLaw, record: CreditRecord | null): Ruling => {
  const { governedOn, result } = version
  if (governedOn === undefined || version === chosen.governs) return result
  if (!chosen.isOpen || !chosen.candidates.includes(version))
    return notInForce(governedOn, chosen.governs?.rule.effective.from ?? null)
  const others = chosen.candidates.filter((other) => other !== version)
  return conflict(
    others.map(({ rule }) => ({ rule: rule.id, version: rule.effective.from })),
    [{ fact: `record.${governingVersion}`, about: record?.id ?? null, burden: 'authority' }],
  )
}

/** A trigger with the law chosen for it. */
export interface MatchedTrigger {
  readonly chosen: ChosenLaw
  readonly outcomes: readonly ReferenceOutcome[]
}

/** Every version of a rule for one trigger: what each says by itself, which governs, and what becomes of each. */
export const matchTrigger = async (
  { setting, doubts }: Admitted,
  { record, versions }: Asked,
): Promise<MatchedTrigger> => {
  const decidedOn = decisionDay(setting, versions[0].id, record)
  const judged: JudgedVersion[] = []
  for (const rule of versions)
    judged.push(await judgeVersion(setting, await datedVersion(setting, rule, record, decidedOn), record, doubts))
  const nature = regimeOf(setting, judged)
  const chosen = await chooseLaw(setting, nature, judged, record, decidedOn)
  const choice: Omit<Choice, 'governedOn'> = {
    method: nature.choice.method,
    candidates: chosen.candidates.map(({ rule }) => rule.effective.from),
    decidedOn,
    reason: chosen.reason,
    law: [...chosen.law],
  }
  const outcomes = judged.map((version) => ({
    rule: version.rule.id,
    version: version.rule.effective.from,
    record: record?.id ?? null,
    because: version.because,
    unless: version.unless,
    choice: { ...choice, governedOn: version.governedOn ?? null },
    ...rulingOf(version, chosen, record),
  }))
  return { chosen, outcomes }
}
