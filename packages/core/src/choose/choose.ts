import type { CompiledRule, CreditRecord, Day, FactPath, Missing, Node, RuleOutcome, Verdict } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import type { Scope, World } from '../facts/world.js'
import type { Match } from '../match/match.js'

/** A match with its outcome. An outcome that applies names its effects in the next pass. */
export interface Chosen {
  readonly match: Match
  readonly outcome: RuleOutcome
  /** A ground for refraining was raised (`may`): the authority weighs, and has or has not yet. */
  readonly weighing: 'none' | 'owed' | 'done'
  /** A defence that the subject may still raise. */
  readonly open: boolean
}

const inForce = (rule: CompiledRule, on: Day, asOf: Day): boolean =>
  rule.effective.from <= on &&
  (rule.effective.until === null || on < rule.effective.until) &&
  rule.effective.from <= asOf

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
const missing = (world: World, match: Match): Missing[] => {
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

const weighedFact = (world: World, match: Match, id: string): boolean | undefined => {
  const path = match.ready.rule.unless.find((exception) => exception.id === id)?.weighed
  const reading = path === undefined ? undefined : world.lookup(match.scope).fact(path).known
  return reading?.is === 'value' && typeof reading.value === 'boolean' ? reading.value : undefined
}

const choiceOf = (world: World, match: Match, lostTo: Day | null): Chosen => {
  const { rule } = match.ready
  const base = {
    rule: rule.id,
    version: rule.effective.from,
    record: match.record?.id ?? null,
    because: match.because,
    unless: [...match.unless],
  }
  const plain = (outcome: RuleOutcome): Chosen => ({ match, outcome, weighing: 'none', open: false })
  if (match.governedOn === undefined) {
    const settledBy: Missing[] = [
      {
        fact: rule.governedBy as Missing['fact'],
        about: aboutOf(rule.governedBy as FactPath, match.record),
        burden: 'authority',
      },
    ]
    return plain({ ...base, outcome: 'undetermined', settledBy })
  }
  if (match.governedOn === null || !inForce(rule, match.governedOn, world.case.asOf))
    return plain({ ...base, outcome: 'not-in-force', governedOn: match.governedOn, lostTo })
  if (match.because.truth === 'false') return plain({ ...base, outcome: 'does-not-apply', defeatedBy: [] })

  const raised = match.unless.filter(({ status }) => status === 'raised')
  const isMay = (id: string): boolean => rule.unless.find((exception) => exception.id === id)?.modality === 'may'
  const weighed = raised
    .filter(({ id }) => isMay(id))
    .map(({ id }) => ({ id, refrains: weighedFact(world, match, id) }))
  const defeatedBy = raised
    .map(({ id }) => id)
    .filter((id) => !isMay(id) || weighed.some((one) => one.id === id && one.refrains === true))
  if (defeatedBy.length > 0) return plain({ ...base, outcome: 'does-not-apply', defeatedBy })
  if (
    match.because.truth === 'unknown' ||
    match.unless.some(({ status }) => status === 'unsettled') ||
    match.doubts.length > 0
  )
    return plain({ ...base, outcome: 'undetermined', settledBy: missing(world, match) })

  const owed = weighed.some(({ refrains }) => refrains === undefined)
  return {
    match,
    outcome: { ...base, outcome: 'applies', proposes: [] },
    weighing: weighed.length === 0 ? 'none' : owed ? 'owed' : 'done',
    open: match.unless.some(({ status }) => status === 'open'),
  }
}

/**
 * Pass 3: chooses the version of the law that governs each trigger, by the day that the rule names (the act, for burdens;
 * the day asked about, for relief and procedure), and gives each version its outcome. No version reaches back before its
 * entry into force (Legislation Law art 104).
 */
export const choose = (world: World, matches: readonly Match[]): readonly Chosen[] =>
  matches.map((one) => {
    const winner = matches.find(
      (other) =>
        other.ready.rule.id === one.ready.rule.id &&
        other.record === one.record &&
        other.governedOn !== null &&
        other.governedOn !== undefined &&
        inForce(other.ready.rule, other.governedOn, world.case.asOf),
    )
    return choiceOf(world, one, winner?.ready.rule.effective.from ?? null)
  })
