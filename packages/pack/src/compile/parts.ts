import type { CompiledRule, RuleFile, StepTemplate } from '@plumbline/schema'
import { compileCondition } from './condition.js'

type Exception = RuleFile['unless'][number]
type Step = RuleFile['procedure'][number]

/** @param id of the rule version or nature that it stands in */
export const compileException = (exception: Exception, id: string): CompiledRule['unless'][number] => ({
  ...exception,
  when: compileCondition(exception.when, `${id}#unless/${exception.id}`),
})

/** @param id of the rule version or nature that it stands in */
export const compileStep = ({ when, ...step }: Step, id: string): StepTemplate => ({
  ...step,
  ...(when === undefined ? {} : { when: compileCondition(when, `${id}#step/${step.step}`) }),
})
