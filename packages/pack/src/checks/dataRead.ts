import { type DataCategory, dataCategories, type FactDeclaration, type RuleFile } from '@plumbline/schema'
import { factsRead } from '../compile/factsRead.js'
import { withRegime } from '../compile/regime.js'
import { withTraits } from '../compile/traits.js'
import { natureOf } from './natureOf.js'
import type { World } from './world.js'

/** Personal data that a rule reads, to tell whether it applies and whether its trigger may be used. */
export interface DataRead {
  /** The most protected category. */
  readonly category: DataCategory
  /** A trait on which suppliers may not be told apart. */
  readonly isProtected: boolean
}

export const dataRead = (world: World, rule: RuleFile): DataRead => {
  const read = declarationsRead(world, rule)
  return {
    category: [...dataCategories].reverse().find((one) => read.some(({ personal }) => personal === one)) ?? 'none',
    isProtected: read.some((one) => one.protected),
  }
}

const declarationsRead = (world: World, rule: RuleFile): readonly FactDeclaration[] => {
  const nature = natureOf(world, rule)
  const regime = nature && world.natures.get(nature)
  const whole = regime === undefined ? rule : withRegime(rule, regime, (id) => world.measures.get(id))
  const kind = kindOf(world, rule.for)
  return [...factsRead(whole), ...factsRead(kind?.setAside ?? [])].flatMap((path) => {
    const [root, name] = path.split('.') as [string, string]
    if (root === 'record') return ofKind(world, rule.for, name, new Set())
    if (root === 'source') return ofKind(world, kind?.source, name, new Set())
    if (root === 'subject') return [world.subject.get(name)].flatMap((one) => one ?? [])
    if (root === 'matter') return [...world.matters.values()].flatMap(({ facts }) => facts[name] ?? [])
    return []
  })
}

const kindOf = (world: World, name: string) => {
  const kind = world.records.get(name)
  return kind && withTraits(kind, (trait) => world.traits.get(trait))
}

/** Declarations behind a fact of a kind of record: its own, or all from which it is derived. */
const ofKind = (
  world: World,
  name: string | undefined,
  fact: string,
  seen: ReadonlySet<string>,
): readonly FactDeclaration[] => {
  const kind = name === undefined ? undefined : kindOf(world, name)
  const key = `${name} ${fact}`
  if (kind === undefined || seen.has(key)) return []
  const own = kind.facts[fact]
  if (own !== undefined) return [own]
  const derived = kind.derived[fact]
  const behind = (of: string | undefined, facts: readonly string[]) =>
    facts.flatMap((one) => ofKind(world, of, one, new Set([...seen, key])))
  if (derived?.kind === 'period-end') return behind(name, derived.from)
  if (derived?.kind !== 'count') return []
  const counted = factsRead(derived.where ?? {}).map((path) => path.replace('record.', ''))
  return behind(derived.of, [derived.anchor, ...counted])
}
