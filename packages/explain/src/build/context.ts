import { type Known, nodesOf } from '@plumbline/core'
import type { Case, CompiledRule, CreditRecord, Decision, Effect, Node, Program, RecordKind } from '@plumbline/schema'

/** Everything the explanation reads: built once, changed never. */
export interface Context {
  readonly program: Program
  readonly case: Case
  readonly decision: Decision
  readonly readings: ReadonlyMap<string, Known>
  /** What the law supports before what it blocks; the subject before other persons. */
  readonly effects: readonly Effect[]
  readonly nodes: ReadonlyMap<string, Node>
  readonly record: (id: string | null) => CreditRecord | undefined
  readonly kindOf: (record: CreditRecord | undefined) => RecordKind | undefined
  readonly rule: (id: string, version: string) => CompiledRule | undefined
}

export const contextOf = (
  program: Program,
  kase: Case,
  decision: Decision,
  readings: ReadonlyMap<string, Known>,
): Context => {
  const records = new Map(kase.records.map((record) => [record.id, record]))
  const rules = new Map(program.rules.map((rule) => [`${rule.id}@${rule.effective.from}`, rule]))
  return {
    program,
    case: kase,
    decision,
    readings,
    effects: inOrder(kase, decision.effects),
    nodes: nodesOf(program),
    record: (id) => (id === null ? undefined : records.get(id)),
    kindOf: (record) => (record === undefined ? undefined : own(program.dictionary.records, record.kind)),
    rule: (id, version) => rules.get(`${id}@${version}`),
  }
}

const inOrder = ({ subject, persons }: Case, effects: readonly Effect[]): readonly Effect[] => {
  const place = new Map(
    [subject, ...persons.map(({ id }) => id).filter((id) => id !== subject)].map((id, index) => [id, index]),
  )
  const rank = ({ state, on }: Effect): number =>
    (state === 'blocked' ? place.size + 1 : 0) + (place.get(on) ?? place.size)
  return [...effects].sort((a, b) => rank(a) - rank(b))
}

/** A member of a mapping by a key that comes from outside. */
export const own = <T>(mapping: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(mapping, key) ? mapping[key] : undefined
