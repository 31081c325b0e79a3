import type { Aside, CompiledRule, CreditRecord } from '@plumbline/schema'
import type { Setting } from '../facts/setting.js'

/** A rule is asked when it names no kind of matter, or this one. */
export const isCandidate = ({ matters }: CompiledRule, { case: given }: Setting): boolean =>
  matters.length === 0 || matters.includes(given.matter.kind)

/** What a rule is evaluated for: each usable record of its kind, or the case as a whole (null). */
export const triggersOf = (
  rule: CompiledRule,
  setting: Setting,
  asides: readonly Aside[],
): readonly (CreditRecord | null)[] => {
  if (rule.for === 'matter') return [null]
  const mayBeRead = (record: CreditRecord): boolean =>
    asides.filter((aside) => aside.record === record.id).every(({ reason }) => rule.evenIfSetAside.includes(reason))
  return setting.case.records.filter((record) => record.kind === rule.for && mayBeRead(record))
}
