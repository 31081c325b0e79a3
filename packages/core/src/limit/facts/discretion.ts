import type { Amount, AmountRange, Benchmark, Effect, Term, TermEnd } from '@plumbline/schema'
import { compareTerms } from '../../calendar/period.js'
import { known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { takenBy } from './procedure.js'

/** One dimension in which the law leaves a range, and what the authority proposes in it. */
interface Range {
  readonly of: 'term' | 'amount'
  readonly number: TermEnd | Amount | null
  readonly below: (bound: Term | AmountRange) => boolean
  readonly inside: (bound: Term | AmountRange) => boolean
  readonly law: Term | AmountRange
}

const orderedTerms = (a: TermEnd, b: TermEnd): number => compareTerms(a, b) ?? Number.NaN

const termRange = (law: Term, number: TermEnd | null): Range => ({
  of: 'term',
  law,
  number,
  below: (bound) => number !== null && orderedTerms(number, (bound as Term).max) < 0,
  inside: (bound) =>
    number !== null && orderedTerms((bound as Term).min, number) <= 0 && orderedTerms(number, (bound as Term).max) <= 0,
})

const isLess = (a: Amount, b: Amount): boolean => a.unit !== b.unit || a.n < b.n
const isAtMost = (a: Amount, b: Amount): boolean => a.unit === b.unit && a.n <= b.n

const amountRange = (law: AmountRange, number: Amount | null): Range => ({
  of: 'amount',
  law,
  number,
  below: (bound) =>
    number !== null && isAtMost(number, (bound as AmountRange).max) && number.n < (bound as AmountRange).max.n,
  inside: (bound) =>
    number !== null && !isLess(number, (bound as AmountRange).min) && isAtMost(number, (bound as AmountRange).max),
})

const rangesOf = ({ grounds: [ground], proposal }: ProposedEffect): readonly Range[] => {
  const [term, amount] = [ground?.lawTerm ?? null, ground?.lawAmount ?? null]
  return [
    ...(term && term.min !== term.max ? [termRange(term, proposal?.term ?? null)] : []),
    ...(amount && amount.min.n !== amount.max.n ? [amountRange(amount, proposal?.amount ?? null)] : []),
  ]
}

/** Published benchmarks that classify the case on the day of the decision: a document of a later day explains nothing. */
const benchmarksFor = ({ case: kase }: World, effect: ProposedEffect): readonly Benchmark[] => {
  const record = effect.grounds[0]?.match.record?.id
  const on = effect.decidedOn ?? kase.asOf
  return kase.benchmarks
    .filter(
      (one) =>
        one.measure === effect.measure &&
        (one.record === undefined || one.record === record) &&
        one.published <= on &&
        one.from <= on &&
        (one.until === null || on < one.until),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const insideBenchmark = (benchmark: Benchmark, range: Range): boolean => {
  const bound = benchmark[range.of]
  return bound !== null && range.inside(bound)
}

/**
 * Where the law leaves a range the authority weighs inside it, along its published benchmark (Penalty Law art 34). Leniency that
 * is owed shows in a number below the top of the range, or where there is none in a recorded step.
 */
export const discretionFacts = (world: World, effect: ProposedEffect) => {
  const ranges = rangesOf(effect)
  const given = ranges.filter(({ number }) => number !== null)
  const benchmarks = benchmarksFor(world, effect)
  const lenientStep = takenBy(world, effect, 'leniency-decision', effect.decidedOn ?? world.case.asOf)
  return {
    discretion: known(ranges.length > 0),
    numberGiven: known(given.length === ranges.length),
    benchmarked: known(benchmarks.length > 0),
    withinBenchmark:
      given.length === 0
        ? known(true)
        : benchmarks.length === 0
          ? unknown
          : known(given.every((range) => benchmarks.every((benchmark) => insideBenchmark(benchmark, range)))),
    deviationReasoned: known(takenBy(world, effect, 'deviation-reasons', effect.decidedOn ?? world.case.asOf)),
    leniencyOwed: known(effect.grounds.some(({ mitigated }) => mitigated)),
    lenient: known(lenientStep || (ranges.length > 0 && ranges.every((range) => range.below(range.law)))),
  }
}

/** What the decision shows of a range: whether a number inside it is proposed, and which benchmark classifies the case. */
export const discretionOf = (world: World, effect: ProposedEffect): Effect['discretion'] => {
  const ranges = rangesOf(effect)
  const [first] = ranges
  if (!first) return null
  return {
    of: first.of,
    number: ranges.every(({ number }) => number !== null) ? 'proposed' : 'open',
    benchmark: benchmarksFor(world, effect)[0]?.id ?? null,
  }
}
