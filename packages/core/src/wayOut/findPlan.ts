import type { Case, CompiledRule, CreditRecord, Effect, Program, Relief } from '@plumbline/schema'

export type ReliefTemplate = CompiledRule['relief'][number]

/** A relief of a decision with what the law says of it, and what it would be applied for. */
export interface Wanted {
  readonly template: ReliefTemplate
  /** Versions of the rule that grants it; empty: the pack has none. */
  readonly granting: readonly CompiledRule[]
  /** Records that rule can be asked about; `null`: it is asked about the matter. Empty: there is nothing to relieve yet. */
  readonly records: readonly (CreditRecord | null)[]
  readonly matter: string
}

/**
 * Records that the granting rule is asked about for an effect: its trigger, where it is of the right kind; else those that rest on
 * the trigger; else those of the kind about the subject that do not say what they rest on.
 */
const recordsFor = (kase: Case, effect: Effect, kind: string): readonly (CreditRecord | null)[] => {
  if (kind === 'matter') return [null]
  const triggers = effect.grounds.flatMap(({ record }) => record ?? [])
  const ofKind = kase.records.filter((record) => record.kind === kind && record.about === kase.subject)
  const itself = ofKind.filter(({ id }) => triggers.includes(id))
  if (itself.length > 0) return itself
  const resting = ofKind.filter(({ basedOn }) => basedOn !== undefined && triggers.includes(basedOn))
  return resting.length > 0 ? resting : ofKind.filter(({ basedOn }) => basedOn === undefined)
}

/** The version whose procedure and relief count: in force on the day of the decision, else the one that governs. */
const reliefTemplate = ({ rules }: Program, kase: Case, effect: Effect, relief: Relief): ReliefTemplate | undefined => {
  const on = effect.decidedOn ?? kase.asOf
  const [ground] = effect.grounds
  const versions = rules.filter(({ id }) => id === ground?.rule)
  const inForce = versions.find(({ effective: { from, until } }) => from <= on && (until === null || on < until))
  return [inForce, versions.find(({ effective }) => effective.from === ground?.version)]
    .flatMap((rule) => rule?.relief ?? [])
    .find(({ route }) => route === relief.route)
}

/** What a relief of an effect asks for. Undefined where the program does not have it. */
export const wantedOf = (program: Program, kase: Case, effect: Effect, relief: Relief): Wanted | undefined => {
  const template = reliefTemplate(program, kase, effect, relief)
  if (!template) return undefined
  const granting = program.rules.filter(({ id }) => id === template.rule)
  const [rule] = granting
  const asked = rule === undefined || rule.matters.length === 0 || rule.matters.includes(kase.matter.kind)
  return {
    template,
    granting,
    records: rule ? recordsFor(kase, effect, rule.for) : [],
    matter: asked ? kase.matter.kind : (rule.matters[0] as string),
  }
}
