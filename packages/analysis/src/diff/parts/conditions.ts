import type { CompareNode, Locator, Node } from '@plumbline/schema'
import type { Direction } from '../direction.js'
import { bare, flat } from '../logic/bare.js'
import { type Comparison, compareConditions } from '../logic/compareConditions.js'
import { type Aspect, type Part, part } from '../part.js'
import type { Both } from './say.js'
import { compareCitations } from './values.js'

/** As of a condition for a burden: what holds more often is stricter. */
const directionOfComparison: { readonly [C in Comparison]: Direction } = {
  same: 'neutral',
  weaker: 'stricter',
  stronger: 'more-lenient',
  apart: 'unclear',
}

const lawsOf = (node: Node): readonly Locator[] =>
  node.kind === 'compare' ? node.law : [...new Set(node.of.flatMap(lawsOf))]

const saidBefore = (node: Node, { before, readIn }: Both) => before.phrases.condition(node, readIn)
const saidAfter = (node: Node, { after, readIn }: Both) => after.phrases.condition(node, readIn)

const came = (node: Node, within: 'all' | 'any', both: Both): Part =>
  part(
    'condition-added',
    { condition: saidAfter(node, both), alternative: within === 'any' },
    within === 'all' ? 'more-lenient' : 'stricter',
    { law: lawsOf(node) },
  )

const went = (node: Node, within: 'all' | 'any', both: Both): Part =>
  part(
    'condition-removed',
    { condition: saidBefore(node, both), alternative: within === 'any' },
    within === 'all' ? 'stricter' : 'more-lenient',
    { law: lawsOf(node) },
  )

const became = (before: Node, after: Node, both: Both): Part => {
  const direction = directionOfComparison[compareConditions(before, after, both)]
  return part('condition-changed', { before: saidBefore(before, both), after: saidAfter(after, both) }, direction, {
    law: [...new Set([...lawsOf(before), ...lawsOf(after)])],
  })
}

/** How alike two members are that are not the same; 0: they have nothing to do with each other. */
const likeness = (before: Node, after: Node): number => {
  if (before.kind === 'compare' && after.kind === 'compare')
    return before.fact !== after.fact ? 0 : before.operator === after.operator ? 3 : 2
  if (before.kind !== after.kind) return 0
  const [left, right] = [new Set(flat(before).map(bare)), flat(after).map(bare)]
  return right.some((one) => left.has(one)) ? 1 : 0
}

interface Paired {
  readonly pairs: readonly (readonly [Node, Node])[]
  readonly gone: readonly Node[]
  readonly new: readonly Node[]
}

/** Members that are the same, then those most alike, each once. */
const paired = (before: readonly Node[], after: readonly Node[], alike: (a: Node, b: Node) => number): Paired => {
  const left = [...before]
  const right = [...after]
  const pairs: (readonly [Node, Node])[] = []
  for (;;) {
    const best = left
      .flatMap((a) => right.map((b) => ({ a, b, score: alike(a, b) })))
      .reduce<{ a: Node; b: Node; score: number } | null>(
        (top, next) => (next.score > (top?.score ?? 0) ? next : top),
        null,
      )
    if (best === null) return { pairs, gone: left, new: right }
    pairs.push([best.a, best.b])
    left.splice(left.indexOf(best.a), 1)
    right.splice(right.indexOf(best.b), 1)
  }
}

const burdenOf = (before: CompareNode, after: CompareNode, both: Both): readonly Part[] =>
  before.burden === after.burden
    ? []
    : [
        part(
          'value-changed',
          {
            aspect: 'burden-of-proof',
            before: both.before.phrases.word('burden', before.burden),
            after: both.after.phrases.word('burden', after.burden),
          },
          after.burden === 'subject' ? 'stricter' : 'more-lenient',
          { law: after.law },
        ),
      ]

const citations = (before: Node, after: Node, { before: left, after: right }: Both): readonly Part[] =>
  compareCitations(lawsOf(before), lawsOf(after), { before: left.phrases.provision, after: right.phrases.provision })

const atomsOf = (node: Node): readonly CompareNode[] => (node.kind === 'compare' ? [node] : node.of.flatMap(atomsOf))

/** Two conditions that ask for the same: what stands beside the question may differ. */
const beside = (before: Node, after: Node, both: Both): readonly Part[] => {
  const left = new Map(atomsOf(before).map((atom) => [bare(atom), atom]))
  const burdens = atomsOf(after).flatMap((atom) => {
    const old = left.get(bare(atom))
    return old ? burdenOf(old, atom, both) : []
  })
  return [...burdens, ...citations(before, after, both)]
}

const asGroup = (node: Node, kind: 'all' | 'any'): readonly Node[] => (node.kind === kind ? flat(node) : [node])

const ofGroups = (before: Node, after: Node, kind: 'all' | 'any', both: Both): readonly Part[] => {
  const [left, right] = [asGroup(before, kind), asGroup(after, kind)]
  const equal = paired(left, right, (a, b) => (bare(a) === bare(b) ? 1 : 0))
  const alike = paired(equal.gone, equal.new, likeness)
  return [
    ...equal.pairs.flatMap(([a, b]) => beside(a, b, both)),
    ...alike.pairs.flatMap(([a, b]) =>
      a.kind === 'compare' || b.kind === 'compare' ? [became(a, b, both)] : differences(a, b, both),
    ),
    ...alike.gone.map((node) => went(node, kind, both)),
    ...alike.new.map((node) => came(node, kind, both)),
  ]
}

const differences = (before: Node, after: Node, both: Both): readonly Part[] => {
  if (before.kind === 'any' || after.kind === 'any') {
    if (before.kind === 'all' || after.kind === 'all') return [became(before, after, both)]
    return ofGroups(before, after, 'any', both)
  }
  return ofGroups(before, after, 'all', both)
}

/**
 * What changed in a condition, member by member, as of a burden: asking for less is stricter. The whole is compared first, so
 * that another way of writing the same question is no change in law.
 */
export const conditionParts = (
  aspect: Aspect,
  before: Node | undefined,
  after: Node | undefined,
  both: Both,
): readonly Part[] => {
  if (before === undefined || after === undefined) {
    if (before !== undefined) return [went(before, 'all', both)]
    return after === undefined ? [] : [came(after, 'all', both)]
  }
  if (bare(before) === bare(after)) return beside(before, after, both)
  const comparison = compareConditions(before, after, both)
  if (comparison === 'same')
    return [part('condition-written-otherwise', { aspect }, 'neutral'), ...beside(before, after, both)]
  const whole = directionOfComparison[comparison]
  const parts = differences(before, after, both)
  const settled = whole === 'stricter' || whole === 'more-lenient'
  return settled ? parts.map((one) => (one.direction === 'unclear' ? { ...one, direction: whole } : one)) : parts
}
