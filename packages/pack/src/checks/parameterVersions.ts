import type { ParameterFile, RuleFile } from '@plumbline/schema'
import { factsRead } from '../compile/factsRead.js'
import { partsFor } from '../compile/regime.js'
import { withTraits } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { nodesOf } from '../nodes.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { natureOf } from './natureOf.js'
import type { World } from './world.js'

/**
 * Where the lighter law governs, laws are compared as versions of the rule. A number that changes inside a version would change
 * the law without being compared, so a version begins with it. A derived fact reads the number of its own day in every version,
 * so behind one no number changes.
 */
export const checkParameterVersions = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const nature = natureOf(world, file.value)
    if (nature === undefined || world.natures.get(nature)?.choice.method !== 'lighter-regime') return []
    const { direct, derived } = parametersRead(world, file.value)
    const { from, until } = file.value.effective
    const first = (world.rules.get(file.value.id) ?? []).map(({ effective }) => effective.from).sort()[0] ?? from
    const changes = (ids: ReadonlySet<string>) =>
      [...ids].flatMap((id) => {
        const parameter = world.parameters.get(id)
        return (parameter === undefined ? [] : changesOf(parameter)).map((day) => ({ id, day }))
      })
    return [
      ...changes(direct)
        .filter(({ day }) => from < day && (until === null || day < until))
        .map((change) => withoutVersion(file, change)),
      ...changes(derived)
        .filter(({ day }) => first < day)
        .map((change) => behindDerived(file, change)),
    ]
  })

interface Change {
  readonly id: string
  readonly day: string
}

const withoutVersion = (file: PackFile<'rule'>, { id, day }: Change): Diagnostic =>
  complain(
    file,
    ['effective'],
    'PL1238',
    `参数 \`${id}\` 于 ${day} 变动，规则没有自该日起的版本`,
    `the parameter \`${id}\` changes on ${day}, and no version of the rule begins on that day`,
    { zh: `增加自 ${day} 起的版本`, en: `add a version of the rule from ${day}` },
  )

const behindDerived = (file: PackFile<'rule'>, { id, day }: Change): Diagnostic =>
  complain(
    file,
    ['effective'],
    'PL1238',
    `推导事实所用的参数 \`${id}\` 于 ${day} 变动，各版本读到的是同一数值`,
    `the parameter \`${id}\` behind a derived fact changes on ${day}, and all versions would read the same number`,
    {
      zh: `变动前后各立一个推导事实，自 ${day} 起的版本使用后者`,
      en: `declare a derived fact for each number, and let a version from ${day} read the later one`,
    },
  )

/** Days on which it begins to have another value, or has none any more. */
const changesOf = ({ values }: ParameterFile): readonly string[] => {
  const [first, ...later] = [
    ...new Set(values.flatMap(({ from, until }) => (until === null || until === undefined ? [from] : [from, until]))),
  ].sort()
  return first === undefined ? [] : later
}

/** Parameters behind what the rule asks and brings about. Procedure, remedies and relief follow the law of their own day. */
const parametersRead = (
  world: World,
  rule: RuleFile,
): { readonly direct: ReadonlySet<string>; readonly derived: ReadonlySet<string> } => {
  const { procedure: _procedure, remedies: _remedies, relief: _relief, ...substance } = rule
  const nature = natureOf(world, rule)
  const regime = nature && world.natures.get(nature)
  const added = regime === undefined ? [] : partsFor(rule, regime, (id) => world.measures.get(id)).unless
  const whole = { ...substance, added }
  return { direct: new Set(namedIn(whole)), derived: new Set(derivedParameters(world, rule.for, factsRead(whole))) }
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
