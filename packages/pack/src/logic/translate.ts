import type { CompareNode, FactPath, Node, Operand } from '@plumbline/schema'
import type { Domains, FactDomain } from './domains.js'
import { always, and, type Formula, isBefore, isIn, isMissing, or } from './formula.js'
import { between, intersection, only, union } from './intervals.js'
import { newWords, pointOf, pointsOf, unitsOf } from './points.js'
import { truthBetween } from './truthBetween.js'
import { orderOf, truthSets } from './truthSets.js'
import { allBut, type ValueSet } from './valueSet.js'

/** Conditions as formulas, all of one question: the same reading has the same name in each. */
export interface Translation {
  /** The condition is true. */
  readonly holds: (node: Node) => Formula
  /** It is not: false, or unknown although everything is known, as with periods that do not compare. */
  readonly fails: (node: Node) => Formula
  /** What each reading named so far can be at all. */
  readonly domains: ReadonlyMap<string, ValueSet>
  /** What is known of the readings named so far whatever is asked. */
  readonly given: () => readonly Formula[]
}

const point = (n: number): ValueSet => ({ missing: false, among: only(n) })

/** @param leftOut ids of comparisons that are taken to hold, and to fail, whatever is asked */
export const translation = (domains: Domains, leftOut: ReadonlySet<string> = new Set()): Translation => {
  const words = newWords()
  const readings = new Map<string, ValueSet>()
  const named = new Map<FactPath, FactDomain>()

  const setOf = ({ type, codes, only: those = codes, missing, least }: FactDomain): ValueSet => {
    const all =
      type === 'code' && those !== undefined && those.length > 0
        ? those.map((code) => only(words.numberOf(code))).reduce(union, [])
        : pointsOf(type)
    return { missing, among: least === undefined ? all : intersection(all, between(least, Number.POSITIVE_INFINITY)) }
  }

  const read = (path: FactPath, domain: FactDomain): string => {
    if (!readings.has(path)) readings.set(path, setOf(domain))
    named.set(path, domain)
    return path
  }

  /** Nothing is known but that it is true, false or neither, and the same wherever it stands. */
  const opaque = ({ fact, operator, value, negated }: CompareNode, holds: boolean): Formula => {
    const reading = JSON.stringify([fact, operator, value])
    readings.set(reading, { missing: false, among: between(0, 3) })
    const truth = point(negated ? 0 : 1)
    return isIn(reading, holds ? truth : allBut(truth))
  }

  const withLiteral = (node: CompareNode, domain: FactDomain, literal: Literal, holds: boolean): Formula => {
    const sets = isCodeOf(domain, literal) ? truthSets(domain.type, node.operator, literal, words) : undefined
    if (sets === undefined) return opaque(node, holds)
    const truth = node.negated ? sets.whenFalse : sets.whenTrue
    return isIn(read(node.fact, domain), holds ? truth : allBut(truth))
  }

  /** One of the values that the parameter has: the comparison is taken apart by which it is. */
  const withParameter = (node: CompareNode, domain: FactDomain, id: string, holds: boolean): Formula => {
    const values = domains.parameter(id)
    if (values === undefined) return opaque(node, holds)
    if (values.length === 0) return holds ? or([]) : always
    if (values.some((value) => pointOf(domain.type, value, words) === undefined)) return opaque(node, holds)
    const reading = `parameter ${id}`
    readings.set(reading, { missing: false, among: between(0, values.length) })
    return or(values.map((value, index) => and([isIn(reading, point(index)), withLiteral(node, domain, value, holds)])))
  }

  const withFact = (node: CompareNode, domain: FactDomain, other: FactPath, holds: boolean): Formula => {
    const otherDomain = domains.fact(other)
    const isOrdered = orderOf(node.operator) !== undefined
    if (otherDomain === undefined || !compare(domain, otherDomain, isOrdered)) return opaque(node, holds)
    const [left, right] = [read(node.fact, domain), read(other, otherDomain)]
    return truthBetween(node, left, right, unitsOf(domain.type), holds)
  }

  const atom = (node: CompareNode, holds: boolean): Formula => {
    if (leftOut.has(node.id)) return always
    const domain = domains.fact(node.fact)
    if (domain === undefined) return opaque(node, holds)
    const { value } = node
    if ('parameter' in value) return withParameter(node, domain, value.parameter, holds)
    return 'fact' in value ? withFact(node, domain, value.fact, holds) : withLiteral(node, domain, value.literal, holds)
  }

  const formula = (node: Node, holds: boolean): Formula => {
    if (node.kind === 'compare') return atom(node, holds)
    const of = node.of.map((one) => formula(one, holds))
    return (node.kind === 'all') === holds ? and(of) : or(of)
  }

  return {
    holds: (node) => formula(node, true),
    fails: (node) => formula(node, false),
    domains: readings,
    given: () =>
      [...named].flatMap(([path, { notAfter }]) =>
        notAfter !== undefined && readings.has(notAfter) ? [or([isMissing(path), isBefore(path, notAfter, true)])] : [],
      ),
  }
}

type Literal = Extract<Operand, { readonly literal: unknown }>['literal']

/** A word that is none of the codes is another fault, and proves nothing. */
const isCodeOf = ({ type, codes }: FactDomain, literal: Literal): boolean =>
  type !== 'code' ||
  codes === undefined ||
  [literal].flat().every((one) => one === null || (typeof one === 'string' && codes.includes(one)))

const isWord = (type: FactDomain['type']): boolean => type === 'text' || type === 'code'

/** Whether two facts compare as their numbers do: words have no order that numbers show. */
const compare = ({ type: left }: FactDomain, { type: right }: FactDomain, isOrdered: boolean): boolean =>
  (left === right || (isWord(left) && isWord(right))) && !(isOrdered && (isWord(left) || left === 'boolean'))
