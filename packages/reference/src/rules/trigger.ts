import type { Aside, CompiledRule, CreditRecord } from '@plumbline/schema'
import type { Setting } from '../facts/setting.js'

/** A rule asked for one trigger. */
export interface Asked {
  /** The record that triggers it; null for the matter. */
  readonly record: CreditRecord | null
  /** Versions of the rule that it triggers, oldest first; never none. */
  readonly versions: readonly [CompiledRule, ...CompiledRule[]]
}

/** A rule is asked when it names no kind of matter, or this one. */
const isCandidate = ({ matters }: CompiledRule, { case: given }: Setting): boolean =>
  matters.length === 0 || matters.includes(given.matter.kind)

/** What a rule is evaluated for: each usable record of its kind, or the case as a whole (null). */
const triggersOf = (
  rule: CompiledRule,
  setting: Setting,
  asides: readonly Aside[],
): readonly (CreditRecord | null)[] => {
  if (rule.for === 'matter') return [null]
  const mayBeRead = (record: CreditRecord): boolean =>
    asides.filter((aside) => aside.record === record.id).every(({ reason }) => rule.evenIfSetAside.includes(reason))
  return setting.case.records.filter((record) => record.kind === rule.for && mayBeRead(record))
}

/** Every rule that is asked in this matter, for each trigger of any of its versions. */
export const askedRules = (setting: Setting, asides: readonly Aside[]): readonly Asked[] => {
  const asked = new Map<string, { readonly record: CreditRecord | null; readonly versions: CompiledRule[] }>()
  for (const rule of setting.program.rules.filter((one) => isCandidate(one, setting))) {
    for (const record of triggersOf(rule, setting, asides)) {
      const key = JSON.stringify([rule.id, record?.id ?? null])
      const found = asked.get(key) ?? { record, versions: [] }
      asked.set(key, { record, versions: [...found.versions, rule] })
    }
  }
  return [...asked.values()].map(({ record, versions }) => ({
    record,
    versions: versions.sort((one, other) => (one.effective.from < other.effective.from ? -1 : 1)) as never,
  }))
}
