import type {
  CompiledEffect,
  CompiledRule,
  EffectTemplate,
  Nature,
  NatureFile,
  ProgramMeasure,
  RuleFile,
} from '@plumbline/schema'
import { compileCondition } from './condition.js'
import { factsRead } from './factsRead.js'
import { compileException, compileLimitation, compileStep } from './parts.js'
import { withRegime } from './regime.js'

type Measures = Readonly<Record<string, ProgramMeasure>>
type Regimes = ReadonlyMap<Nature, NatureFile>

/**
 * A rule with what its nature selects, compiled.
 *
 * @param pack id of the pack that the rule comes from
 * @param measures of all layers: a rule that was checked names these only, all of one nature
 * @param regimes by nature, of all layers
 */
export const compileRule = (file: RuleFile, pack: string, measures: Measures, regimes: Regimes): CompiledRule => {
  const nature = file.then.map(({ measure }) => measures[measure]?.nature).find((one) => one !== undefined) as Nature
  const regime = regimes.get(nature)
  const whole = regime === undefined ? file : withRegime(file, regime, (id) => measures[id])
  const rule = { ...compileOwn(whole), nature, pack }
  return { ...rule, reads: [...factsRead(rule)] }
}

const compileOwn = ({ draft, ...rule }: RuleFile): Omit<CompiledRule, 'nature' | 'pack' | 'reads'> => {
  const id = `${rule.id}@${rule.effective.from}`
  const { limitation, transition, ...rest } = rule
  return {
    ...rest,
    when: compileCondition(rule.when, `${id}#when`),
    unless: rule.unless.map((one) => compileException(one, id)),
    then: rule.then.map((effect, index) => compileEffect(effect, `${id}#then/${index}`)),
    procedure: rule.procedure.map((one) => compileStep(one, id)),
    ...(limitation === undefined ? {} : { limitation: compileLimitation(limitation, id) }),
    ...(transition === undefined ? {} : { transition: compileTransition(transition, id) }),
    draft: draft ?? null,
  }
}

const compileEffect = ({ nexus, ...effect }: EffectTemplate, id: string): CompiledEffect => ({
  ...effect,
  ...(nexus === undefined ? {} : { nexus: compileCondition(nexus, `${id}/nexus`) }),
})

const compileTransition = (
  { when, ...transition }: NonNullable<RuleFile['transition']>,
  id: string,
): NonNullable<CompiledRule['transition']> => ({
  ...transition,
  ...(when === undefined ? {} : { when: compileCondition(when, `${id}#transition`) }),
})
