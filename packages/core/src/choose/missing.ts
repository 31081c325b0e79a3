import type { CompiledRule, CreditRecord, FactPath, Missing, Node, Verdict } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import type { Scope, World } from '../facts/world.js'
import type { Match } from '../match/match.js'

type Atom = Extract<Node, { kind: 'compare' }>
const atomsOf = (node: Node): readonly Atom[] => (node.kind === 'compare' ? [node] : node.of.flatMap(atomsOf))

/** Atoms that keep a verdict open: the unknown leaves below nodes that are themselves unknown. */
const openAtoms = (verdict: Verdict): readonly string[] =>
  verdict.truth !== 'unknown' ? [] : verdict.of.length === 0 ? [verdict.node] : verdict.of.flatMap(openAtoms)

/** Which record a fact is about, by its path: the trigger, the record it rests on, or none. */
const aboutOf = (fact: FactPath, record: CreditRecord | null): string | null =>
  fact.startsWith('record.') ? (record?.id ?? null) : fact.startsWith('source.') ? (record?.basedOn ?? null) : null

const isOpen = (fact: Known): boolean => fact.is === 'unknown' || (fact.is === 'range' && fact.min !== fact.max)

/** The facts of an open atom that are not known; where all are (a parameter is missing, units differ), the fact it is about. */
const openFacts = (world: World, scope: Scope, { fact, value }: Atom): readonly FactPath[] => {
  const sides = 'fact' in value ? [fact, value.fact] : [fact]
  const open = sides.filter((path) => isOpen(world.lookup(scope).fact(path).known))
  return open.length > 0 ? open : [fact]
}

/** What would settle an undetermined rule: the facts that keep its conditions, an unsettled exception or the use of its record open, in the order of the tree, each once. */
export const missing = (world: World, match: Match): Missing[] => {
  const { rule } = match.ready
  const parts = [
    { node: rule.when, verdict: match.because },
    ...match.unless.flatMap(({ status, because }, index) =>
      status === 'unsettled'
        ? [{ node: (rule.unless[index] as CompiledRule['unless'][number]).when, verdict: because }]
        : [],
    ),
    ...match.doubts.map(({ node, because }) => ({ node, verdict: because })),
  ]
  const found = parts.flatMap(({ node, verdict }) => {
    const open = new Set(openAtoms(verdict))
    return atomsOf(node)
      .filter((atom) => open.has(atom.id))
      .flatMap((atom) => openFacts(world, match.scope, atom).map((fact) => ({ fact, burden: atom.burden })))
  })
  return found
    .filter(({ fact }, index) => found.findIndex((other) => other.fact === fact) === index)
    .map(({ fact, burden }): Missing => ({ fact, about: aboutOf(fact, match.record), burden }))
}

/** What would settle which law governs: a fact of the trigger, the authority's to establish. */
export const settling = (match: Match, fact: FactPath): Missing[] => [
  { fact, about: aboutOf(fact, match.record), burden: 'authority' },
]
