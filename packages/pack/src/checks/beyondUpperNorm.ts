import type { EffectTemplate, RuleFile, Text } from '@plumbline/schema'
import { compileCondition } from '../compile/condition.js'
import { implies } from '../logic/decide.js'
import type { Domains } from '../logic/domains.js'
import { isNotShorter } from './periodsCompared.js'
import type { World } from './world.js'

/** An effect and the rule that has it. */
export interface RuleEffect {
  readonly rule: RuleFile
  readonly effect: EffectTemplate
}

const ways = {
  trigger: { zh: '另有触发的记录', en: 'it is triggered by another record' },
  matters: { zh: '及于其他事项', en: 'it is asked in other matters' },
  condition: { zh: '条件更宽', en: 'its condition is wider' },
  exceptions: { zh: '缺少例外', en: 'it lacks an exception' },
  term: { zh: '期限更长', en: 'its term is longer' },
  amount: { zh: '数额更高', en: 'its amount is higher' },
  parties: { zh: '及于更多的人', en: 'it reaches more persons' },
  scope: { zh: '范围更大', en: 'its scope is wider' },
  nexus: { zh: '缺少关联条件', en: 'it lacks the nexus' },
  duty: { zh: '将可以改为应当', en: 'it turns “may” into “shall”' },
} as const satisfies Record<string, Text>

const isWithin = (own: readonly string[], upper: readonly string[]): boolean =>
  upper.length === 0 || (own.length > 0 && own.every((one) => upper.includes(one)))

const isTermWithin = (world: World, own: EffectTemplate, upper: EffectTemplate): boolean => {
  if (own.term === undefined) return upper.term === undefined || own.runs !== undefined
  if (upper.term === undefined) return false
  return isNotShorter(world, upper.term.max, own.term.max)
}

const isAmountWithin = ({ amount: own }: EffectTemplate, { amount: upper }: EffectTemplate): boolean => {
  if (own === undefined || upper === undefined) return own === upper
  if ('parameter' in own.max || 'parameter' in upper.max) return JSON.stringify(own.max) === JSON.stringify(upper.max)
  return own.max.unit === upper.max.unit && own.max.n <= upper.max.n
}

const hasNexus = ({ nexus: own }: EffectTemplate, { nexus: upper }: EffectTemplate, domains: Domains): boolean =>
  upper === undefined ||
  (own !== undefined && implies(compileCondition(own, 'own'), compileCondition(upper, 'upper'), domains))

/**
 * How an effect of a local layer goes further than the one of the pack below whose measure it uses; empty: in no way. What cannot be shown to stay
 * within counts as going further.
 */
export const beyondUpperNorm = (
  world: World,
  own: RuleEffect,
  upper: RuleEffect,
  domains: Domains,
): readonly Text[] => {
  const { rule: ownRule, effect: ownEffect } = own
  const { rule, effect } = upper
  const isSameTrigger = ownRule.for === rule.for
  const exceptions = new Set(ownRule.unless.map(({ id }) => id))
  const beyond: readonly (readonly [keyof typeof ways, boolean])[] = [
    ['trigger', !isSameTrigger],
    ['matters', !isWithin(ownRule.matters, rule.matters)],
    [
      'condition',
      isSameTrigger && !implies(compileCondition(ownRule.when, 'own'), compileCondition(rule.when, 'upper'), domains),
    ],
    ['exceptions', rule.unless.some(({ id }) => !exceptions.has(id))],
    ['duty', ownRule.modality === 'shall' && rule.modality === 'may'],
    ['term', !isTermWithin(world, ownEffect, effect)],
    ['amount', !isAmountWithin(ownEffect, effect)],
    [
      'parties',
      (ownEffect.parties.subject && !effect.parties.subject) ||
        ownEffect.parties.roles.some((role) => !effect.parties.roles.includes(role)),
    ],
    ['scope', !isWithin(ownEffect.scope, effect.scope)],
    ['nexus', !hasNexus(ownEffect, effect, domains)],
  ]
  return beyond.flatMap(([way, is]) => (is ? [ways[way]] : []))
}
