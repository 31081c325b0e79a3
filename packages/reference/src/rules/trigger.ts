import type { Aside, CompiledRule, CreditRecord } from '@plumbline/schema'
import type { Setting } from '../facts/setting.js'

/** One version of a rule for one trigger. */
export interface Asked {
  readonly rule: CompiledRule
  /** The record that triggers it; null for the matter. */
  readonly record: CreditRecord | null
  /** All versions of the rule that the same trigger triggers. */
  readonly versions: readonly CompiledRule[]
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

/** Every version of every rule that is asked in this matter, for each of its triggers. */
export const askedRules = (setting: Setting, asides: readonly Aside[]): readonly Asked[] => {
  const asked = setting.program.rules
    .filter((rule) => isCandidate(rule, setting))
    .flatMap((rule) => triggersOf(rule, setting, asides).map((record) => ({ rule, record })))
  return asked.map(({ rule, record }) => ({
    rule,
    record,
    versions: asked.filter((other) => other.rule.id === rule.id && other.record === record).map((other) => other.rule),
  }))
}
