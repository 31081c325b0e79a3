import type { Case, CompiledRule, Day, Decision, Effect, Program } from '@plumbline/schema'
import { writtenOut } from './laterVersion.js'
import type { Asked } from './property.js'
import { startRead } from './readings.js'

/** A penalty that stands, its one rule alone in the program, and the days of its act and of its decision. */
export interface Old {
  readonly program: Program
  readonly rule: CompiledRule
  readonly record: string | null
  readonly act: Day
  readonly decided: Day
}

/** Limits that only wait for the head: what the choice of law leaves is not stopped by anything else, and shows. */
const waitsForHead = ({ otherwise }: Program['limits'][number]): boolean =>
  otherwise.do === 'await' && otherwise.step === 'head-decision'

/** The program with these rules alone, the instruments on which they rest and the limits that wait: it is quickly sealed. */
export const withRules = (program: Program, rules: readonly CompiledRule[]): Program => {
  const laws = new Set(rules.flatMap(({ basis }) => basis.map(({ law }) => law.slice(0, law.indexOf('/')))))
  return {
    ...program,
    instruments: Object.fromEntries(Object.entries(program.instruments).filter(([id]) => laws.has(id))),
    information: [],
    limits: program.limits.filter(waitsForHead),
    rules: [...rules],
  }
}

/** The day on which is decided: the first decision of the head on one of the measures, else the day asked about. */
const dayOfDecision = (kase: Case, { then }: CompiledRule, record: string | null): Day =>
  kase.procedure
    .filter(({ step, on, knownOn }) => step === 'head-decision' && on <= kase.asOf && knownOn <= kase.knownAt)
    .filter((taken) => taken.record === undefined || taken.record === record)
    .filter(({ measure }) => then.some((effect) => effect.measure === measure))
    .reduce((first, { on }) => (on < first ? on : first), kase.asOf)

/** One penalty for each decision: what several sentences ask of it is asked of the same. */
const oldPenalties = new WeakMap<Decision, Old | null>()
export const oldPenalty = (asked: Asked): Old | null => {
  const known = oldPenalties.get(asked.decision)
  if (known !== undefined) return known
  const found = findOldPenalty(asked)
  oldPenalties.set(asked.decision, found)
  return found
}

const findOldPenalty = ({ program, case: kase, decision }: Asked): Old | null => {
  const lighterRegimes = new Set(
    program.natures.flatMap(({ nature, choice }) => (choice.method === 'lighter-regime' ? [nature] : [])),
  )
  const found = decision.rules.flatMap((outcome): Old[] => {
    const rule = program.rules.find(({ id, effective }) => id === outcome.rule && effective.from === outcome.version)
    if (outcome.outcome !== 'applies' || !rule?.governedBy || !lighterRegimes.has(rule.nature)) return []
    if (rule.continues || !writtenOut(rule)) return []
    const record = kase.records.find(({ id }) => id === outcome.record) ?? null
    const read = { rule, templates: [], record }
    const act = startRead(program, kase, read, { on: kase.subject, measure: '' } as Effect, rule.governedBy)
    const { transition: _, ...plain } = rule
    const alone = { ...plain, effective: { from: rule.effective.from, until: null } }
    return act === null || act >= kase.asOf
      ? []
      : [{ program, rule: alone, record: outcome.record, act, decided: dayOfDecision(kase, rule, outcome.record) }]
  })
  return found[0] ?? null
}
