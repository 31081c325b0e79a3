import { type ChoiceTable, type Logic, referenceChoice, referenceLogic } from '@plumbline/reference'
import type { CompiledNature, CompiledRule, Program } from '@plumbline/schema'

/** One mistake in the choice of law, in the reference. */
export interface ChoiceMistake {
  readonly name: string
  readonly logic: Logic
}

const mistaken = (name: string, changes: Partial<ChoiceTable>): ChoiceMistake => ({
  name,
  logic: { ...referenceLogic, choice: { ...referenceChoice, ...changes } },
})

export const choiceMistakes: readonly ChoiceMistake[] = [
  mistaken('a longer term or higher amount taken for the lighter', { isNoHeavier: (order) => order >= 0 }),
  mistaken('an equal term or amount taken for heavier', { isNoHeavier: (order) => order < 0 }),
  mistaken('the latest candidate dropped', { inQuestion: (candidates) => candidates.slice(0, -1) }),
  mistaken('the oldest candidate dropped', { inQuestion: (candidates) => candidates.slice(1) }),
  mistaken('the law of the act exchanged with the law of the decision', { thenAndNow: (then, now) => [now, then] }),
]

/** One mistake in the choice of law, as the program would read to core if it made it. */
export interface MisreadProgram {
  readonly name: string
  readonly program: (program: Program) => Program
}

const withNatures = (change: (nature: CompiledNature) => CompiledNature['choice']): MisreadProgram['program'] => {
  return (program) => ({ ...program, natures: program.natures.map((one) => ({ ...one, choice: change(one) })) })
}

const withRules = (
  change: (rule: CompiledRule, next: CompiledRule | undefined) => CompiledRule,
): MisreadProgram['program'] => {
  return (program) => ({
    ...program,
    rules: program.rules.map((rule, index) => {
      const next = program.rules[index + 1]
      return change(rule, next?.id === rule.id ? next : undefined)
    }),
  })
}

export const misreadPrograms: readonly MisreadProgram[] = [
  {
    name: 'kinds of measure from the heavier to the lighter',
    program: withNatures(({ choice }) => ({ ...choice, order: choice.order.map((kinds) => [...kinds].reverse()) })),
  },
  {
    name: 'the lighter later law overlooked',
    program: withNatures(({ choice }) => ({ ...choice, method: 'no-retroactivity' })),
  },
  { name: 'continuing acts overlooked', program: withRules(({ continues: _, ...rule }) => rule) },
  { name: 'transition clauses overlooked', program: withRules(({ transition: _, ...rule }) => rule) },
  {
    name: 'the effects of a version taken for those of the next',
    program: withRules((rule, next) => (next === undefined ? rule : { ...rule, then: next.then })),
  },
  {
    name: 'leniency taken for a defence',
    program: withRules((rule) => ({
      ...rule,
      unless: rule.unless.map((one) => ({ ...one, does: 'defeat' as const })),
    })),
  },
]
