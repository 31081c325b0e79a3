import type { ParameterFile, RuleFile } from '@plumbline/schema'
import { factsRead } from '../compile/factsRead.js'
import { partsFor } from '../compile/regime.js'
import { withTraits } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { nodesOf } from '../nodes.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import { natureOf } from './natureOf.js'
import type { World } from './world.js'

/**
 * Where the lighter law governs, laws are compared as versions of the rule. A number that changes inside a version would change
 * the law without being compared, so a version begins with it.
 */
export const checkParameterVersions = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const nature = natureOf(world, file.value)
    if (nature === undefined || world.natures.get(nature)?.choice.method !== 'lighter-regime') return []
    const { from, until } = file.value.effective
    return [...parametersRead(world, file.value)].flatMap((id) => {
      const parameter = world.parameters.get(id)
      const days = parameter === undefined ? [] : changesOf(parameter)
      return days
        .filter((day) => from < day && (until === null || day < until))
        .map((day) =>
          complain(
            file,
            ['effective'],
            'PL1238',
            `参数 \`${id}\` 于 ${day} 变动，规则没有自该日起的版本`,
            `the parameter \`${id}\` changes on ${day}, and no version of the rule begins on that day`,
            { zh: `增加自 ${day} 起的版本`, en: `add a version of the rule from ${day}` },
          ),
        )
    })
  })

/** Days on which it begins to have another value, or has none any more. */
const changesOf = ({ values }: ParameterFile): readonly string[] => {
  const [first, ...later] = [
    ...new Set(values.flatMap(({ from, until }) => (until === null || until === undefined ? [from] : [from, until]))),
  ].sort()
  return first === undefined ? [] : later
}

/** Parameters behind what the rule asks and brings about. Procedure, remedies and relief follow the law of their own day. */
const parametersRead = (world: World, rule: RuleFile): ReadonlySet<string> => {
  const { procedure: _procedure, remedies: _remedies, relief: _relief, ...substance } = rule
  const nature = natureOf(world, rule)
  const regime = nature && world.natures.get(nature)
  const added = regime === undefined ? [] : partsFor(rule, regime, (id) => world.measures.get(id)).unless
  const whole = { ...substance, added }
  return new Set([...namedIn(whole), ...derivedParameters(world, rule.for, factsRead(whole))])
}

const namedIn = (value: unknown): readonly string[] =>
  nodesOf(value).flatMap(({ key, value: id }) => (key === 'parameter' && typeof id === 'string' ? [id] : []))

/** Those of the derived facts that are read, and of what these are derived from. */
const derivedParameters = (
  world: World,
  kind: string,
  facts: readonly string[],
  seen: Set<string> = new Set(),
): readonly string[] => {
  const declared = world.records.get(kind)
  if (declared === undefined) return []
  const { derived } = withTraits(declared, (trait) => world.traits.get(trait))
  return Object.entries(derived).flatMap(([name, one]) => {
    const at = `${kind}/${name}`
    if (!facts.includes(`record.${name}`) || seen.has(at)) return []
    seen.add(at)
    const below =
      one.kind === 'count'
        ? derivedParameters(world, one.of, [`record.${one.anchor}`, ...factsRead(one.where ?? {})], seen)
        : derivedParameters(
            world,
            kind,
            one.from.map((start) => `record.${start}`),
            seen,
          )
    return [...namedIn(one), ...below]
  })
}
