import type { Case, CompiledRule, FactPath, Program, RuleOutcome, RuleWhyNot } from '@plumbline/schema'
import { neededOf, type Reader } from './neededOf.js'

/** Whom or what a fact is about, for a rule asked about a record. */
export const aboutIn =
  ({ records, subject }: Case, record: string | null) =>
  (fact: FactPath): string | null => {
    const [root] = fact.split('.')
    if (root === 'record') return record
    if (root === 'source') return records.find(({ id }) => id === record)?.basedOn ?? null
    return root === 'subject' ? subject : null
  }

const ruleOf = ({ rules }: Program, { rule, version }: RuleOutcome): CompiledRule | undefined =>
  rules.find(({ id, effective }) => id === rule && effective.from === version)

const defeats = (rule: CompiledRule | undefined, ids: readonly string[]): RuleWhyNot['defeatedBy'] =>
  (rule?.unless ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ id, modality, law }) => ({ exception: id, modality, law: [...law] }))

const notInForce = (rule: CompiledRule | undefined, outcome: RuleOutcome): RuleWhyNot['notInForce'] =>
  outcome.outcome === 'not-in-force'
    ? {
        from: outcome.version,
        until: rule?.effective.until ?? null,
        governedOn: outcome.governedOn,
        lostTo: outcome.lostTo,
        reason: outcome.choice.reason,
        law: outcome.choice.law,
      }
    : null

/** Why a rule did not apply; null where it did. */
export const ruleWhyNot = (
  program: Program,
  kase: Case,
  reader: Omit<Reader, 'about'>,
  outcome: RuleOutcome,
): RuleWhyNot | null => {
  if (outcome.outcome === 'applies') return null
  const rule = ruleOf(program, outcome)
  return {
    rule: outcome.rule,
    version: outcome.version,
    record: outcome.record,
    outcome: outcome.outcome,
    needs: neededOf({ ...reader, about: aboutIn(kase, outcome.record) }, outcome.because),
    defeatedBy: 'defeatedBy' in outcome ? defeats(rule, outcome.defeatedBy) : [],
    settledBy: 'settledBy' in outcome ? outcome.settledBy : [],
    notInForce: notInForce(rule, outcome),
    conflictsWith: 'with' in outcome ? outcome.with : [],
  }
}
