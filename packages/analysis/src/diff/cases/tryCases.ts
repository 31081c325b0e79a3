import { decideUnsealed, type Problem, parseCase } from '@plumbline/core'
import type { Case, Program, Text } from '@plumbline/schema'
import { isMapping } from '../../sentences/json.js'
import type { Side } from '../parts/say.js'
import type { Sides } from '../units/sides.js'
import { type CaseChange, type CaseVerdict, verdictOf } from './caseChange.js'
import { effectChanges, outcomeChanges, procedureChanges } from './views.js'

/** A case to be decided under both sides: of a test sentence, a scenario, or a file. */
export interface TrialCase {
  readonly name: Text
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Not parsed yet. */
  readonly input: unknown
}

/** A case that ends otherwise. */
export interface ChangedCase {
  readonly trial: TrialCase
  readonly verdict: CaseVerdict
  readonly changes: readonly CaseChange[]
  /** Records, events, persons and steps in it. */
  readonly size: number
}

/** A case under the names that things have after. */
export const underNewNames = (input: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (names.size === 0) return input
  if (typeof input === 'string') return names.get(input) ?? input
  if (Array.isArray(input)) return input.map((one) => underNewNames(one, names))
  return isMapping(input)
    ? Object.fromEntries(Object.entries(input).map(([key, value]) => [key, underNewNames(value, names)]))
    : input
}

export type Parsed = { readonly case: Case } | { readonly problem: Problem | undefined }

export const parsed = (program: Program, input: unknown): Parsed => {
  const result = parseCase(input, program)
  return result.ok ? { case: result.case } : { problem: result.problems[0] }
}

export const messageOf = (problem: Problem | undefined): Text =>
  problem === undefined
    ? { zh: '案件有误', en: 'the case is malformed' }
    : { zh: `${problem.path}：${problem.message.zh}`, en: `${problem.path}: ${problem.message.en}` }

const access = (code: 'refused' | 'accepted', problem: Problem | undefined): CaseChange => ({
  code,
  verdict: 'other',
  about: messageOf(problem),
  before: null,
  after: null,
  key: `${code} ${problem?.code ?? ''}`,
})

/** In which respects a case ends otherwise. */
export const caseChanges = (before: Side, after: Side, input: unknown): readonly CaseChange[] => {
  const [left, right] = [parsed(before.program, input), parsed(after.program, input)]
  if ('problem' in left || 'problem' in right) {
    if ('problem' in left && 'problem' in right) return []
    return 'problem' in right
      ? [access('refused', right.problem)]
      : 'problem' in left
        ? [access('accepted', left.problem)]
        : []
  }
  const sides = [
    { weighed: decideUnsealed(before.program, left.case), phrases: before.phrases },
    { weighed: decideUnsealed(after.program, right.case), phrases: after.phrases },
  ] as const
  const shown = [...effectChanges(...sides), ...procedureChanges(...sides)]
  return shown.length > 0 ? shown : outcomeChanges(...sides)
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const sizeOf = (input: unknown): number => {
  if (!isMapping(input)) return 0
  const records = Array.isArray(input.records) ? input.records : []
  const events = records.reduce((sum: number, one: unknown) => sum + (isMapping(one) ? countOf(one.events) : 0), 0)
  return (
    records.length +
    events +
    countOf(input.persons) +
    countOf(input.procedure) +
    countOf(input.determinations) +
    countOf(input.proposals)
  )
}

/** Decides every case under both sides, and keeps those that end otherwise. */
export const tryCases = (sides: Sides, trials: readonly TrialCase[]): readonly ChangedCase[] =>
  trials.flatMap((trial) => {
    const changes = caseChanges(sides.before, sides.after, trial.input)
    return changes.length === 0 ? [] : [{ trial, verdict: verdictOf(changes), changes, size: sizeOf(trial.input) }]
  })

/** The same case given by both sides, or twice, counts once. */
export const distinct = (trials: readonly TrialCase[]): readonly TrialCase[] => {
  const seen = new Set<string>()
  return trials.filter(({ input }) => {
    const key = JSON.stringify(input) ?? ''
    return !seen.has(key) && seen.add(key)
  })
}
