import type { CompareNode, Condition, FactPath, Node, RuleFile } from '@plumbline/schema'
import { compileCondition } from '../compile/condition.js'
import { partsFor } from '../compile/regime.js'
import type { Declarations } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { conflictOf } from '../logic/conflict.js'
import { isPossible, satisfiable } from '../logic/decide.js'
import type { Domains } from '../logic/domains.js'
import { scopeDomains } from '../logic/scopeDomains.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { domainsAt, isUncertain } from './certainties.js'
import { comparisonsText, type PlaceOf } from './comparisonText.js'
import { complain } from './complain.js'
import { natureOf } from './natureOf.js'
import { type NodePlace, type PlacedCondition, placedCondition } from './placedCondition.js'
import { ruleScope } from './scope.js'
import type { World } from './world.js'

/** Rules that no case can lead to, although their condition can be true. */
export const checkReachable = (world: World): readonly Diagnostic[] =>
  isUncertain(world)
    ? []
    : filesOf(world.pack, 'rule').flatMap((file) => {
        const when = placedCondition(file, ['when'], file.value.when)
        const domains = domainsOfRule(world, file)
        return satisfiable(when.node, domains) ? unreachable(world, file, when, domains) : []
      })

/** Whatever a record is set aside by is read on the day asked about, and with the values of that day. */
const onThatDay = '@asOf'

const domainsOfRule = (world: World, file: PackFile<'rule'>): Domains => {
  const scope = ruleScope(world, file.value)
  const ofVersion = domainsAt(world, { file, path: ['when'], scope })
  const ofAnyDay = scopeDomains(scope, world.parameters, null)
  return {
    fact: ofVersion.fact,
    parameter: (id) =>
      id.endsWith(onThatDay) ? ofAnyDay.parameter(id.slice(0, -onThatDay.length)) : ofVersion.parameter(id),
  }
}

const readOnThatDay = (node: Node): Node => {
  if (node.kind !== 'compare') return { ...node, of: node.of.map(readOnThatDay) }
  const { value } = node
  return 'parameter' in value ? { ...node, value: { parameter: `${value.parameter}${onThatDay}` } } : node
}

const unreachable = (
  world: World,
  file: PackFile<'rule'>,
  when: PlacedCondition,
  domains: Domains,
): readonly Diagnostic[] => {
  const away = [
    ...defeating(file.value.unless).map((one) => placedCondition(file, ['unless', one.index, 'when'], one.when)),
    ...settingAside(world, file.value),
  ]
  const life = itsLife(world, file.value)
  const failing = [...away.map(({ node }) => node), ...ofNature(world, file.value)]
  const question = { holding: [when.node, ...life], failing }
  if (isPossible(question, domains)) return []
  const places: PlaceOf = new Map([
    ...[when, ...away].flatMap(({ placeOf }) => [...placeOf]),
    ...life.map(({ id }): [string, NodePlace] => [id, { file, path: ['effective'], isDenied: false }]),
  ])
  const because = comparisonsText(conflictOf(question, domains) ?? [], places, file)
  return [
    complain(
      file,
      ['when'],
      'PL1305',
      `规则永远不会适用，原因在于 ${because.zh}`,
      `the rule never applies, because of ${because.en}`,
      {
        zh: '核对例外、记录的排除事由和施行期间是否使条件无从成立',
        en: 'see whether exceptions, grounds for setting the record aside or the days in force leave the condition no room',
      },
    ),
  ]
}

interface Defeating {
  readonly when: Condition
  readonly index: number
}

/** Exceptions that defeat the rule whenever they are true; one that the party has to raise can lapse while it is unknown. */
const defeating = (unless: RuleFile['unless']): readonly Defeating[] =>
  unless.flatMap(({ modality, does, burden, when }, index) =>
    modality === 'shall' && does === 'defeat' && burden === 'authority' ? [{ when, index }] : [],
  )

const ofNature = (world: World, rule: RuleFile): readonly Node[] => {
  const nature = natureOf(world, rule)
  const regime = nature && world.natures.get(nature)
  if (regime === undefined) return []
  const names = new Set(rule.unless.map(({ id }) => id))
  const added = partsFor(rule, regime, (id) => world.measures.get(id)).unless.filter(({ id }) => !names.has(id))
  return defeating(added).map(({ when, index }) => compileCondition(when, `nature/${index}`))
}

/** Grounds on which the trigger record is set aside, and the rule does not read it all the same. */
const settingAside = (world: World, { for: name, evenIfSetAside }: RuleFile): readonly PlacedCondition[] => {
  const traits = world.records.get(name)?.traits ?? []
  const grounds = (file: PackFile<'facts'>, at: Path, declared: Pick<Declarations, 'setAside'> | undefined) =>
    (declared?.setAside ?? []).flatMap(({ reason, when }, index) =>
      evenIfSetAside.includes(reason) ? [] : [placedCondition(file, [...at, 'setAside', index, 'when'], when)],
    )
  return [world.pack, ...world.below]
    .flatMap((pack) => filesOf(pack, 'facts'))
    .flatMap((file) => [
      ...grounds(file, ['records', name], file.value.records[name]),
      ...traits.flatMap((trait) => grounds(file, ['traits', trait], file.value.traits[trait])),
    ])
    .map(({ node, placeOf }) => ({ node: readOnThatDay(node), placeOf }))
}

/**
 * The days on which a version governs. Only where no later law reaches back and no earlier one goes on: then what governs is the
 * version in force on the governing day.
 */
const itsLife = (world: World, rule: RuleFile): readonly Node[] => {
  const versions = world.rules.get(rule.id) ?? []
  const nature = natureOf(world, rule)
  const method = nature && world.natures.get(nature)?.choice.method
  const isPlain =
    versions.length < 2 ||
    (method === 'no-retroactivity' &&
      versions.every(({ transition, continues }) => transition === undefined && continues === undefined))
  const { from, until } = rule.effective
  const asOf = day('case.asOf', 'onOrAfter', from)
  if (!isPlain) return [asOf]
  const governed: FactPath = rule.governedBy ?? 'case.asOf'
  return [asOf, day(governed, 'onOrAfter', from), ...(until === null ? [] : [day(governed, 'before', until)])]
}

const day = (fact: FactPath, operator: 'onOrAfter' | 'before', literal: string): CompareNode => ({
  kind: 'compare',
  id: `effective/${fact}/${operator}`,
  fact,
  operator,
  value: { literal },
  negated: false,
  burden: 'authority',
  law: [],
})
