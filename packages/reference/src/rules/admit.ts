import type { Aside, Case, CreditRecord, RecordKind } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import { factSource } from '../facts/factSource.js'
import { visibleEvents } from '../facts/knownCase.js'
import { own } from '../facts/own.js'
import type { Setting } from '../facts/setting.js'

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
): Promise<readonly Aside[]> => {
  const source = factSource(setting, { record, parametersOn: setting.case.asOf })
  const asides: Aside[] = []
  for (const { reason, law, when } of kind?.setAside ?? []) {
    const because = await evaluateCondition(when, source.read, { logic: setting.logic, idOf: source.idOf })
    if (because.truth === 'true') asides.push({ record: record.id, reason, law: [...law], because })
  }
  return asides
}

/** The records that may not be used, each with every reason that holds. Only certain reasons set a record aside. */
export const admit = async (setting: Setting, given: Case): Promise<readonly Aside[]> => {
  const asides: Aside[] = []
  for (const record of given.records) {
    const kind = own(setting.program.dictionary.records, record.kind)
    asides.push(
      ...plainReasons(record, kind, given).map((reason) => ({ record: record.id, reason, law: [], because: null })),
    )
    const known = setting.case.records.find(({ id }) => id === record.id) ?? record
    asides.push(...(await declaredReasons(setting, known, kind)))
  }
  return asides
}
