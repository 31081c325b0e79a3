import type { Aside, Case, CreditRecord, Node, RecordKind, Verdict } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import { factSource } from '../facts/factSource.js'
import { visibleEvents } from '../facts/knownCase.js'
import { own } from '../facts/own.js'
import type { Setting } from '../facts/setting.js'

/** A reason to set a record aside of which it cannot be told whether it holds. */
export interface Doubt {
  readonly record: string
  readonly reason: Aside['reason']
  readonly condition: Node
  readonly because: Verdict
}

/** Reasons that hold, and reasons that may. */
export interface Standings {
  readonly aside: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

/** Reasons that need no declaration: about another person, made without competence, not yet known. */
const plainReasons = (record: CreditRecord, kind: RecordKind | undefined, given: Case): readonly Aside['reason'][] => {
  const reasons: Aside['reason'][] = []
  if (record.about !== given.subject) reasons.push('about-another')
  const competent = kind?.by ?? []
  if (competent.length > 0 && !competent.includes(record.by.kind)) reasons.push('without-competence')
  if (record.events.length > 0 && visibleEvents(record, given).length === 0) reasons.push('not-yet-known')
  return reasons
}

const declaredReasons = async (
  setting: Setting,
  record: CreditRecord,
  kind: RecordKind | undefined,
): Promise<Standings> => {
  const source = factSource(setting, { record, parametersOn: setting.case.asOf })
  const [aside, doubts]: [Aside[], Doubt[]] = [[], []]
  for (const { reason, law, when } of kind?.setAside ?? []) {
    const because = await evaluateCondition(when, source.read, { logic: setting.logic, idOf: source.idOf })
    if (because.truth === 'true') aside.push({ record: record.id, reason, law: [...law], because })
    if (because.truth === 'unknown') doubts.push({ record: record.id, reason, condition: when, because })
  }
  return { aside, doubts }
}

/** The records that may not be used, each with every reason that holds; and those of which that cannot be told. */
export const admit = async (setting: Setting, given: Case): Promise<Standings> => {
  const [aside, doubts]: [Aside[], Doubt[]] = [[], []]
  for (const record of given.records) {
    const kind = own(setting.program.dictionary.records, record.kind)
    const known = setting.case.records.find(({ id }) => id === record.id) ?? record
    const declared = await declaredReasons(setting, known, kind)
    const plain = plainReasons(record, kind, given)
    aside.push(...plain.map((reason) => ({ record: record.id, reason, law: [], because: null })), ...declared.aside)
    doubts.push(...declared.doubts)
  }
  return { aside, doubts }
}
