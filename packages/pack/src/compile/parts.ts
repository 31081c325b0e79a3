import type { CompiledRule, Node, RuleFile } from '@plumbline/schema'
import { compileCondition } from './condition.js'

type Exception = RuleFile['unless'][number]
type Step = RuleFile['procedure'][number]
interface CompiledPart {
  readonly when: Node
}

/** @param id of the rule version or nature that it stands in */
export const compileException = <One extends Exception>(
  exception: One,
  id: string,
): Omit<One, 'when'> & CompiledPart => ({
  ...exception,
  when: compileCondition(exception.when, `${id}#unless/${exception.id}`),
})

/** @param id of the rule version or nature that it stands in */
export const compileStep = <One extends Step>(
  { when, ...step }: One,
  id: string,
): Omit<One, 'when'> & Partial<CompiledPart> => ({
  ...step,
  ...(when === undefined ? {} : { when: compileCondition(when, `${id}#step/${step.step}`) }),
})

/** @param id of the rule version or nature that it stands in */
export const compileLimitation = (
  { longer, ...limitation }: NonNullable<RuleFile['limitation']>,
  id: string,
): NonNullable<CompiledRule['limitation']> => ({
  ...limitation,
  ...(longer === undefined ? {} : { longer: { ...longer, when: compileCondition(longer.when, `${id}#limitation`) } }),
})
