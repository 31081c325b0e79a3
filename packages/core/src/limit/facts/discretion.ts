import type { Amount, AmountRange, Benchmark, Effect, Period, Term } from '@plumbline/schema'
import { comparePeriods } from '../../calendar/period.js'
import { known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { takenBy } from './procedure.js'

/** One dimension in which the law leaves a range, and what the authority proposes in it. */
interface Range {
  readonly of: 'term' | 'amount'
  readonly number: Period | Amount | null
  readonly below: (bound: Term | AmountRange) => boolean
  readonly inside: (bound: Term | AmountRange) => boolean
  readonly law: Term | AmountRange
}

const orderedPeriods = (a: Period, b: Period): number => comparePeriods(a, b) ?? Number.NaN

const termRange = (law: Term, number: Period | null): Range => ({
  of: 'term',
  law,
  number,
  below: (bound) => number !== null && orderedPeriods(number, (bound as Term).max) < 0,
  inside: (bound) =>
    number !== null &&
    orderedPeriods((bound as Term).min, number) <= 0 &&
    orderedPeriods(number, (bound as Term).max) <= 0,
})

const amountRange = (law: AmountRange, number: Amount | null): Range => ({
  of: 'amount',
  law,
  number,
  below: (bound) => number !== null && number.n < (bound as AmountRange).max.n,
  inside: (bound) =>
    number !== null && (bound as AmountRange).min.n <= number.n && number.n <= (bound as AmountRange).max.n,
})

const rangesOf = ({ grounds: [ground], proposal }: ProposedEffect): readonly Range[] => {
  const [term, amount] = [ground?.lawTerm ?? null, ground?.lawAmount ?? null]
  return [
    ...(term && term.min !== term.max ? [termRange(term, proposal?.term ?? null)] : []),
    ...(amount && amount.min.n !== amount.max.n ? [amountRange(amount, proposal?.amount ?? null)] : []),
  ]
}

const later = (a: Benchmark, b: Benchmark): number => {
  const [own, other] = [a.record !== undefined, b.record !== undefined]
  if (own !== other) return own ? -1 : 1
  return a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from > b.from ? -1 : 1
}

/** The published benchmark in force that classifies the case: the one for its record before the general one, the later before the earlier. */
const benchmarkFor = ({ case: kase }: World, effect: ProposedEffect): Benchmark | undefined => {
  const record = effect.grounds[0]?.match.record?.id
  return kase.benchmarks
    .filter(
      (one) =>
        one.measure === effect.measure &&
        (one.record === undefined || one.record === record) &&
        one.published <= kase.asOf &&
        one.from <= kase.asOf &&
        (one.until === null || kase.asOf < one.until),
    )
    .sort(later)[0]
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
  const benchmark = benchmarkFor(world, effect)
  const lenientStep = takenBy(world, effect, 'leniency-decision', effect.decidedOn ?? world.case.asOf)
  return {
    discretion: known(ranges.length > 0),
    numberGiven: known(given.length === ranges.length),
    benchmarked: known(benchmark !== undefined),
    withinBenchmark:
      given.length === 0
        ? known(true)
        : benchmark === undefined
          ? unknown
          : known(given.every((range) => insideBenchmark(benchmark, range))),
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
    benchmark: benchmarkFor(world, effect)?.id ?? null,
  }
}
