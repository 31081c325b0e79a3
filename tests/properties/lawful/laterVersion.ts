import type { CompiledEffect, CompiledRule, Day, Period, Program } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'

/** Pairs of versions of one penalty rule, the second heavier or lighter by construction. */

const longer = (period: Period): Period =>
  period.replace(/^P(\d+)/, (_, n: string) => `P${Math.min(9999, Number(n) * 2 + 1)}`)
const shorter = (period: Period): Period =>
  period.replace(/^P(\d+)/, (_, n: string) => `P${Math.max(1, Math.floor(Number(n) / 2))}`)

/** One way of making an effect heavier or lighter; `null`: this effect has no such side. */
type Turn = (effect: CompiledEffect, program: Program) => CompiledEffect | null

/** Whether everything that a rule gives stands in it: what a parameter gives may differ between two days, whatever the versions say. */
export const writtenOut = ({ then }: CompiledRule): boolean =>
  then.every(
    ({ term, amount }) =>
      [term?.min, term?.max].every((period) => typeof period !== 'object') &&
      [amount?.min, amount?.max].every((sum) => sum === undefined || 'n' in sum),
  )

const withTerm = (effect: CompiledEffect, turn: (period: Period) => Period): CompiledEffect | null => {
  const { term } = effect
  if (!term) return null
  const turned = { ...term, min: turn(term.min as Period), max: turn(term.max as Period) }
  return turned.min === term.min && turned.max === term.max ? null : { ...effect, term: turned }
}

const withAmount = (effect: CompiledEffect, turn: (n: number) => number): CompiledEffect | null => {
  const { amount } = effect
  if (!amount || !('n' in amount.min) || !('n' in amount.max)) return null
  const [min, max] = [turn(amount.min.n), turn(amount.max.n)]
  return { ...effect, amount: { ...amount, min: { ...amount.min, n: min }, max: { ...amount.max, n: max } } }
}

const withoutNexus = ({ nexus: _, ...effect }: CompiledEffect): CompiledEffect => effect

const heavierTurns: readonly Turn[] = [
  (effect) => withTerm(effect, longer),
  (effect) => withAmount(effect, (n) => n * 3 + 1),
  (effect) => (effect.scope.length > 0 || effect.nexus ? { ...withoutNexus(effect), scope: [] } : null),
  (effect, { dictionary }) => {
    const role = Object.keys(dictionary.roles).find((one) => !effect.parties.roles.includes(one))
    return role === undefined
      ? null
      : { ...effect, parties: { ...effect.parties, roles: [...effect.parties.roles, role] } }
  },
]

const lighterTurns: readonly Turn[] = [
  (effect) => withTerm(effect, shorter),
  (effect) => withAmount(effect, (n) => Math.floor(n / 3)),
  (effect, { dictionary }) =>
    effect.scope.length === 0 ? { ...effect, scope: Object.keys(dictionary.matters) } : null,
  ({ parties, ...effect }) =>
    parties.subject && parties.roles.length > 0
      ? { ...effect, parties: { ...parties, roles: [], insteadOf: {} } }
      : null,
]

/** The rule as in force from a day, at its own places. */
const asFrom = (rule: CompiledRule, from: Day, changes: Partial<CompiledRule>): CompiledRule => {
  const here = `${rule.id}@${rule.effective.from}#`
  const text = JSON.stringify({ ...rule, ...changes, effective: { from, until: null } })
  return JSON.parse(text.replaceAll(here, `${rule.id}@${from}#`)) as CompiledRule
}

const turnedBy = (
  random: Random,
  program: Program,
  rule: CompiledRule,
  turns: readonly Turn[],
): readonly CompiledEffect[] | null => {
  const at = random.int(0, rule.then.length - 1)
  const turned = turns.flatMap((turn) => turn(rule.then[at] as CompiledEffect, program) ?? [])
  return turned.length === 0 ? null : rule.then.with(at, random.pick(turned))
}

/** The same rule, stricter: an effect longer, higher, wider, on more persons, or one that it may impose bound to be imposed. */
export const stricter = (random: Random, program: Program, rule: CompiledRule, from: Day): CompiledRule => {
  const then = turnedBy(random, program, rule, heavierTurns)
  if (then === null || (rule.modality === 'may' && random.chance(30))) return asFrom(rule, from, { modality: 'shall' })
  return asFrom(rule, from, { then: [...then] })
}

/** The same rule, lighter: an effect shorter, lower, narrower, on fewer persons, or left to the authority; `null`: repealed. */
export const lighter = (random: Random, program: Program, rule: CompiledRule, from: Day): CompiledRule | null => {
  if (random.chance(25)) return null
  const then = turnedBy(random, program, rule, lighterTurns)
  if (then === null) return rule.modality === 'shall' ? asFrom(rule, from, { modality: 'may' }) : null
  return asFrom(rule, from, { then: [...then] })
}
