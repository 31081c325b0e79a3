import type { Id, Program } from '@plumbline/schema'
import type { StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'

const triggers = new WeakMap<Program, ReadonlyMap<Id, ReadonlySet<string>>>()

/** Kinds of record that can lead to each measure. */
export const triggersOf = (program: Program): ReadonlyMap<Id, ReadonlySet<string>> => {
  const known = triggers.get(program)
  if (known) return known
  const found = new Map<Id, Set<string>>()
  for (const rule of program.rules)
    for (const { measure } of rule.then) found.set(measure, (found.get(measure) ?? new Set()).add(rule.for))
  triggers.set(program, found)
  return found
}

/** Steps that free, end or start something for one record and must not do so for another. */
const always: readonly Id[] = [
  'head-decision',
  'decision-withdrawn',
  'waiver',
  'service',
  'leniency-decision',
  'deviation-reasons',
  'impact-assessment',
  'stay-lifted',
  'dispute-resolved',
]

const guards = new WeakMap<Program, ReadonlySet<Id>>()

/** Steps taken for one record that never serve another: the decision and what hangs on it, and every step that a rule puts before it. */
export const guardsOf = (program: Program): ReadonlySet<Id> => {
  const known = guards.get(program)
  if (known) return known
  const before = program.rules.flatMap(({ procedure }) =>
    procedure.flatMap(({ step, beforeDecision, waivedBy }) =>
      beforeDecision ? [step, ...(waivedBy === undefined ? [] : [waivedBy])] : [],
    ),
  )
  const found: ReadonlySet<Id> = new Set([...always, ...before])
  guards.set(program, found)
  return found
}

/** What steps towards a party are about, for a measure that a record leads to. */
export const stepSubject = (world: World, party: string, measure: Id, record: string | null): StepSubject => {
  const kinds = triggersOf(world.program).get(measure)
  const { records, subject } = world.case
  const others = records.filter(({ id, kind, about }) => id !== record && about === subject && kinds?.has(kind))
  return { party, measure, record, alone: others.length === 0, guards: guardsOf(world.program) }
}
