import type { EffectTemplate, RuleFile, Text } from '@plumbline/schema'
import { compileCondition } from '../compile/condition.js'
import { implies, isPossible } from '../logic/decide.js'
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
  chosen: { zh: '适用法律的日期不同', en: 'another day chooses its law' },
  matters: { zh: '及于其他事项', en: 'it is asked in other matters' },
  condition: { zh: '条件更宽', en: 'its condition is wider' },
  exceptions: { zh: '例外缺少或者更窄', en: 'an exception is missing or narrower' },
  authority: { zh: '由其他机关作出', en: 'other bodies take it' },
  term: { zh: '期限更长', en: 'its term is longer' },
  days: { zh: '期间自他日起或者至他日止', en: 'it runs from or until other days' },
  amount: { zh: '数额更高', en: 'its amount is higher' },
  parties: { zh: '及于更多的人', en: 'it reaches more persons' },
  scope: { zh: '范围更大', en: 'its scope is wider' },
  nexus: { zh: '缺少关联条件', en: 'it lacks the nexus' },
  duty: { zh: '将可以改为应当', en: 'it turns “may” into “shall”' },
  steps: { zh: '缺少决定前的步骤', en: 'it lacks a step before the decision' },
  limitation: { zh: '追究时效不同', en: 'time bars it otherwise' },
} as const satisfies Record<string, Text>

const isWithin = (own: readonly string[], upper: readonly string[]): boolean =>
  upper.length === 0 || (own.length > 0 && own.every((one) => upper.includes(one)))

const isPart = (own: readonly string[], whole: readonly string[]): boolean => own.every((one) => whole.includes(one))

/** What a part cites, and what it says to readers. */
const ofReaders = new Set(['law', 'missedLaw', 'content', 'title', 'text'])

/** Whether two parts do the same. */
const isSame = (own: unknown, upper: unknown): boolean => {
  const done = (part: unknown): string | undefined =>
    JSON.stringify(part, (key, value: unknown) => (ofReaders.has(key) ? undefined : value))
  return done(own) === done(upper)
}

const isTermWithin = (world: World, { term: own }: EffectTemplate, { term: upper }: EffectTemplate): boolean =>
  own === undefined || upper === undefined ? own === upper : isNotShorter(world, upper.max, own.max)

/** A term that is missing on one side is `isTermWithin`'s. */
const hasSameDays = (own: EffectTemplate, upper: EffectTemplate): boolean =>
  (own.term === undefined || upper.term === undefined || own.term.from === upper.term.from) &&
  isSame(own.runs, upper.runs) &&
  isPart(
    upper.endedBy.map(({ event }) => event),
    own.endedBy.map(({ event }) => event),
  )

const isAmountWithin = ({ amount: own }: EffectTemplate, { amount: upper }: EffectTemplate): boolean => {
  if (own === undefined || upper === undefined) return own === upper
  if ('parameter' in own.max || 'parameter' in upper.max) return isSame(own.max, upper.max)
  return own.max.unit === upper.max.unit && own.max.n <= upper.max.n
}

const arePartiesWithin = ({ parties: own }: EffectTemplate, { parties: upper }: EffectTemplate): boolean =>
  (!own.subject || upper.subject) &&
  isPart(own.roles, upper.roles) &&
  (own.roles.length === 0 ||
    (isWithin(own.roleKinds, upper.roleKinds) &&
      own.rolesOn === upper.rolesOn &&
      isSame(own.insteadOf, upper.insteadOf)))

const isAuthorityWithin = ({ authority: own }: RuleFile, { authority: upper }: RuleFile): boolean =>
  isPart(own.kinds, upper.kinds) &&
  isPart(own.levels, upper.levels) &&
  (own.madeTheRecord || !upper.madeTheRecord) &&
  (upper.within === undefined || own.within === upper.within)

const hasNexus = ({ nexus: own }: EffectTemplate, { nexus: upper }: EffectTemplate, domains: Domains): boolean =>
  upper === undefined ||
  (own !== undefined && implies(compileCondition(own, 'own'), compileCondition(upper, 'upper'), domains))

/** Where the rule's own condition holds, each exception of the norm frees at least as much as it does there. */
const keepsExceptions = (own: RuleFile, upper: RuleFile, domains: Domains): boolean =>
  upper.unless.every((exception) => {
    const kept = own.unless.find(({ id }) => id === exception.id)
    if (kept === undefined) return false
    const isAsStrong =
      (kept.does === 'defeat' || exception.does === 'mitigate') &&
      (kept.modality === 'shall' || exception.modality === 'may') &&
      (kept.burden === 'authority' || exception.burden === 'subject') &&
      kept.weighed === exception.weighed &&
      isSame(kept.chance, exception.chance)
    const holding = [compileCondition(own.when, 'own'), compileCondition(exception.when, 'upper')]
    return isAsStrong && !isPossible({ holding, failing: [compileCondition(kept.when, 'kept')] }, domains)
  })

/** Each step that a decision must wait for by the norm is such a step here, too. Those of the nature are in both. */
const keepsSteps = (own: RuleFile, upper: RuleFile): boolean =>
  upper.procedure
    .filter(({ beforeDecision }) => beforeDecision)
    .every((step) => own.procedure.some((one) => one.step === step.step && isSame(one, step)))

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
  const beyond: Readonly<Record<keyof typeof ways, boolean>> = {
    trigger: !isSameTrigger,
    chosen: ownRule.governedBy !== rule.governedBy,
    matters: !isWithin(ownRule.matters, rule.matters),
    condition:
      isSameTrigger && !implies(compileCondition(ownRule.when, 'own'), compileCondition(rule.when, 'upper'), domains),
    exceptions: isSameTrigger && !keepsExceptions(ownRule, rule, domains),
    authority: !isAuthorityWithin(ownRule, rule),
    duty: ownRule.modality === 'shall' && rule.modality === 'may',
    term: !isTermWithin(world, ownEffect, effect),
    days: !hasSameDays(ownEffect, effect),
    amount: !isAmountWithin(ownEffect, effect),
    parties: !arePartiesWithin(ownEffect, effect),
    scope: !isWithin(ownEffect.scope, effect.scope),
    nexus: !hasNexus(ownEffect, effect, domains),
    steps: !keepsSteps(ownRule, rule),
    limitation: rule.limitation !== undefined && !isSame(ownRule.limitation, rule.limitation),
  }
  return (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) => (beyond[way] ? [ways[way]] : []))
}
