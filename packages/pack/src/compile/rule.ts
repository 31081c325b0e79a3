import type {
  CompiledEffect,
  CompiledLimit,
  CompiledRule,
  EffectTemplate,
  LimitFile,
  RuleFile,
} from '@plumbline/schema'
import { compileCondition } from './condition.js'
import { necessaryFacts } from './necessaryFacts.js'

const compileEffect = ({ nexus, ...effect }: EffectTemplate, id: string): CompiledEffect => ({
  ...effect,
  ...(nexus === undefined ? {} : { nexus: compileCondition(nexus, `${id}/nexus`) }),
})

/** @param pack id of the pack that the rule comes from */
export const compileRule = ({ draft, ...rule }: RuleFile, pack: string): CompiledRule => {
  const id = `${rule.id}@${rule.effective.from}`
  const when = compileCondition(rule.when, `${id}#when`)
  const governedBy = rule.governedBy === undefined ? [] : [rule.governedBy]
  return {
    ...rule,
    when,
    unless: rule.unless.map((one) => ({ ...one, when: compileCondition(one.when, `${id}#unless/${one.id}`) })),
    then: rule.then.map((effect, index) => compileEffect(effect, `${id}#then/${index}`)),
    pack,
    draft: draft ?? null,
    reads: [...new Set([...governedBy, ...necessaryFacts(when)])].sort(),
  }
}

/** @param pack id of the pack that the limit comes from */
export const compileLimit = (limit: LimitFile, pack: string): CompiledLimit => ({
  ...limit,
  when: compileCondition(limit.when, `${limit.id}#when`),
  require: compileCondition(limit.require, `${limit.id}#require`),
  pack,
})
