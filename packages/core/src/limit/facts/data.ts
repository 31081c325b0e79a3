import {
  type CompiledRule,
  dataCategories,
  type FactDeclaration,
  type FactPath,
  type Node,
  type Program,
} from '@plumbline/schema'
import { known } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { takenBy } from './procedure.js'

const factsOf = (node: Node): readonly FactPath[] =>
  node.kind === 'compare' ? [node.fact, ...('fact' in node.value ? [node.value.fact] : [])] : node.of.flatMap(factsOf)

/** Declarations behind a name of a record kind: the fact, or for a derived one every fact it is worked out from. */
const ofKind = (
  program: Program,
  id: string | undefined,
  name: string,
  seen: ReadonlySet<string>,
): readonly FactDeclaration[] => {
  const kind = id === undefined ? undefined : own(program.dictionary.records, id)
  const key = `${id} ${name}`
  if (!kind || id === undefined || seen.has(key)) return []
  const further = new Set([...seen, key])
  const fact = own(kind.facts, name)
  const derived = own(kind.derived, name)
  const behind = (of: string, names: readonly string[]): readonly FactDeclaration[] =>
    names.flatMap((one) => ofKind(program, of, one, further))
  const inRecord = (paths: readonly FactPath[]): readonly string[] =>
    paths.flatMap((path) => (path.startsWith('record.') ? [path.slice('record.'.length)] : []))
  if (fact) return [fact]
  if (derived?.kind === 'period-end') return behind(id, derived.from)
  if (derived?.kind === 'count')
    return behind(derived.of, [derived.anchor, ...inRecord(derived.where ? factsOf(derived.where) : [])])
  return []
}

const declarationsOf = (program: Program, rule: CompiledRule, path: FactPath): readonly FactDeclaration[] => {
  const [root, name] = path.split('.') as [string, string]
  const { dictionary } = program
  const named = (facts: Readonly<Record<string, FactDeclaration>>): readonly FactDeclaration[] => {
    const found = own(facts, name)
    return found ? [found] : []
  }
  if (root === 'record') return ofKind(program, rule.for, name, new Set())
  if (root === 'source') return ofKind(program, own(dictionary.records, rule.for)?.source, name, new Set())
  if (root === 'subject') return named(dictionary.subject)
  if (root === 'matter') return Object.values(dictionary.matters).flatMap(({ facts }) => named(facts))
  return []
}

/** What a rule reads, and what is read to tell whether its trigger may be used. */
const pathsOf = ({ dictionary }: Program, rule: CompiledRule): readonly FactPath[] => [
  ...rule.reads,
  ...(own(dictionary.records, rule.for)?.setAside ?? []).flatMap(({ when }) => factsOf(when)),
]

/** By program first: programs may share a rule and declare differently what it reads, as mutants do. */
const declared = new WeakMap<Program, WeakMap<CompiledRule, readonly FactDeclaration[]>>()

/** Declarations of every fact that a rule reads: what it reads is read off its conditions, so no author can leave it out. */
const factsRead = (program: Program, rule: CompiledRule): readonly FactDeclaration[] => {
  const ofProgram = declared.get(program) ?? new WeakMap<CompiledRule, readonly FactDeclaration[]>()
  declared.set(program, ofProgram)
  const before = ofProgram.get(rule)
  if (before) return before
  const found = pathsOf(program, rule).flatMap((path) => declarationsOf(program, rule, path))
  ofProgram.set(rule, found)
  return found
}

/** Which categories of personal data, and which traits, the grounds of an effect read. */
export const dataFacts = (world: World, effect: ProposedEffect) => {
  const read = effect.grounds.flatMap(({ rule }) => factsRead(world.program, rule))
  const highest = [...dataCategories].reverse().find((category) => read.some(({ personal }) => personal === category))
  return {
    dataCategory: known(highest ?? 'none'),
    readsProtected: known(read.some((declaration) => declaration.protected)),
    impactAssessed: known(takenBy(world, effect, 'impact-assessment', effect.decidedOn ?? world.case.asOf)),
  }
}
