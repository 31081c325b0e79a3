import { type CompiledRule, dataCategories, type FactDeclaration, type FactPath, type Program } from '@plumbline/schema'
import { known } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { takenBy } from './procedure.js'

const declarationsOf = ({ dictionary }: Program, rule: CompiledRule, path: FactPath): readonly FactDeclaration[] => {
  const [root, name] = path.split('.') as [string, string]
  const named = (facts: Readonly<Record<string, FactDeclaration>> | undefined): readonly FactDeclaration[] => {
    const found = facts && own(facts, name)
    return found ? [found] : []
  }
  const kind = own(dictionary.records, rule.for)
  if (root === 'record') return named(kind?.facts)
  if (root === 'source') return kind?.source === undefined ? [] : named(own(dictionary.records, kind.source)?.facts)
  if (root === 'subject') return named(dictionary.subject)
  if (root === 'matter') return Object.values(dictionary.matters).flatMap(({ facts }) => named(facts))
  return []
}

const declared = new WeakMap<CompiledRule, readonly FactDeclaration[]>()

/** Declarations of every fact that a rule reads: what it reads is read off its conditions, so no author can leave it out. */
const factsRead = (program: Program, rule: CompiledRule): readonly FactDeclaration[] => {
  const before = declared.get(rule)
  if (before) return before
  const found = rule.reads.flatMap((path) => declarationsOf(program, rule, path))
  declared.set(rule, found)
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
