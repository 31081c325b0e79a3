import type { Basis, Effect, RuleOutcome } from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { choice } from './choice.js'
import { conditions, decisive, underLaws } from './conditions.js'
import type { Context } from './context.js'
import { sourcesOf } from './templates.js'
import { ruleTitle } from './titles.js'

/** The exceptions of a rule with their status and conditions. */
export const exceptions = (context: Context, outcome: RuleOutcome, only?: readonly string[]): readonly Item[] => {
  const rule = context.rule(outcome.rule, outcome.version)
  return outcome.unless
    .filter(({ id }) => only === undefined || only.includes(id))
    .flatMap(({ id, status, because }) => {
      const declared = rule?.unless.find((one) => one.id === id)
      if (!declared) return []
      const { title, modality, does, burden, law } = declared
      const why = conditions(context, because.truth === 'false' ? decisive(because) : because, outcome.record)
      const below = underLaws(law, why)
      return [item('exception', { exception: id, title, modality, does, burden, status }, below)]
    })
}

const groundOf = (context: Context, { rule, version, record }: Effect['grounds'][number]): Item => {
  const outcome = context.decision.rules.find(
    (one) => one.rule === rule && one.version === version && one.record === record,
  )
  const title = ruleTitle(context, rule, version)
  const modality = context.rule(rule, version)?.modality ?? 'shall'
  return item(
    'ground',
    { rule, version, title, record, modality },
    outcome
      ? [...choice(outcome), ...conditions(context, outcome.because, record), ...exceptions(context, outcome)]
      : [],
  )
}

/** Why: each rule that supports the effect, with its conditions and exceptions. */
export const grounds = (context: Context, effect: Effect): readonly Item[] =>
  effect.grounds.length > 0 ? effect.grounds.map((ground) => groundOf(context, ground)) : [item('no-ground', {})]

/** Provisions in their roles: those of the supporting rules, and what else the effect rests on. */
export const basis = (context: Context, effect: Effect): readonly Item[] => {
  const ofRules: readonly Basis[] = sourcesOf(context, effect).flatMap(({ rule }) => rule.basis)
  const known = new Set(ofRules.map(({ law }) => law))
  const claimed = effect.basis.filter((law) => !known.has(law)).map((law) => ({ role: 'empowers' as const, law }))
  const roles = groupBy([...ofRules, ...claimed], ({ role }) => role)
  return [
    ...roles.flatMap((group) =>
      group[0] ? [item('basis', { role: group[0].role, laws: [...new Set(group.map(({ law }) => law))] })] : [],
    ),
    ...(effect.rank === null ? [] : [item('rank', { level: effect.rank })]),
  ]
}
