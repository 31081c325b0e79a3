import type { ForRules, Measure, NatureFile, RuleFile } from '@plumbline/schema'

type MeasureNamed = (id: string) => Measure | undefined

/** The parts of a regime that a rule of its nature gets, where it has none of that name. */
export interface RegimeParts {
  readonly unless: NatureFile['unless']
  readonly procedure: NatureFile['procedure']
  readonly remedies: NatureFile['remedies']
}

const fits = ({ then }: RuleFile, part: ForRules, measureNamed: MeasureNamed): boolean =>
  then.some(({ act, measure: id }) => {
    const measure = measureNamed(id)
    return (
      measure !== undefined &&
      (part.acts.length === 0 || part.acts.includes(act)) &&
      (part.polarity === undefined || part.polarity === measure.polarity) &&
      (part.kinds.length === 0 || part.kinds.includes(measure.kind)) &&
      !part.exceptKinds.includes(measure.kind)
    )
  })

/** The first of each name. */
const firstOfEach = <One>(all: readonly One[], nameOf: (one: One) => string): One[] => {
  const names = new Set<string>()
  return all.filter((one) => !names.has(nameOf(one)) && names.add(nameOf(one)))
}

/** What the regime holds for a rule, whether or not the rule has its own in its place. */
export const partsFor = (rule: RuleFile, regime: NatureFile, measureNamed: MeasureNamed): RegimeParts => {
  const fitting = <Part extends ForRules>(parts: readonly Part[]): Part[] =>
    parts.filter((part) => fits(rule, part, measureNamed))
  return {
    unless: firstOfEach(fitting(regime.unless), ({ id }) => id),
    procedure: firstOfEach(fitting(regime.procedure), ({ step }) => step),
    remedies: firstOfEach(fitting(regime.remedies), ({ route }) => route),
  }
}

const unnarrowed = <Part extends ForRules>({
  acts: _acts,
  polarity: _polarity,
  kinds: _kinds,
  exceptKinds: _exceptKinds,
  yields: _yields,
  ...part
}: Part): Omit<Part, keyof ForRules> => part

const without = <One>(own: readonly One[], more: readonly One[], nameOf: (one: One) => string): readonly One[] => {
  const names = new Set(own.map(nameOf))
  return more.filter((one) => !names.has(nameOf(one)))
}

/** The limitation of an adverse rule: its own, or that of its nature. */
export const limitationOf = (
  { limitation, then }: RuleFile,
  regime: NatureFile | undefined,
  measureNamed: MeasureNamed,
): RuleFile['limitation'] => {
  if (limitation !== undefined || typeof regime?.limitation !== 'object') return limitation
  return then.some(({ measure }) => measureNamed(measure)?.polarity === 'adverse') ? regime.limitation : undefined
}

/** The rule with what its nature selects, each after its own: limitation, exceptions, steps and remedies that it does not have. */
export const withRegime = (rule: RuleFile, regime: NatureFile, measureNamed: MeasureNamed): RuleFile => {
  const { unless, procedure, remedies } = partsFor(rule, regime, measureNamed)
  const limitation = limitationOf(rule, regime, measureNamed)
  return {
    ...rule,
    ...(limitation === undefined ? {} : { limitation }),
    unless: [...rule.unless, ...without(rule.unless, unless.map(unnarrowed), ({ id }) => id)],
    procedure: [...rule.procedure, ...without(rule.procedure, procedure.map(unnarrowed), ({ step }) => step)],
    remedies: [...rule.remedies, ...without(rule.remedies, remedies.map(unnarrowed), ({ route }) => route)],
  }
}
