import { decide } from '@plumbline/core'
import type { Case, Day, Decision, Program, Span } from '@plumbline/schema'
import { addUnits } from '../../packages/core/src/calendar/civil.js'

/** The case on a day, on what is known by then: the one assumption that a timeline makes. Written apart from the code it checks. */
export const onDay = (kase: Case, day: Day): Case => ({
  ...kase,
  asOf: day,
  knownAt: kase.knownAt > day ? kase.knownAt : day,
})

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'freeFrom' in value

/**
 * All of a decision that says something, as text: without its day, its digests, and which conditions and choices led to it; with
 * whether the last day of each remedy has passed and each relief has opened, which a decision shows by its day alone.
 */
const saying = (decision: Decision): readonly unknown[] => {
  const { asOf, effects, rules, limits, steps, remedies, reliefs, aside, reviews } = decision
  const passed = (due: Span | null): boolean => due?.lastDay != null && due.lastDay < asOf
  const begun = (due: Span | null): boolean => due !== null && due.first <= asOf
  return [
    ...effects.map(({ nexus, basis: _, rank: __, operative: ___, ...effect }) => ({ ...effect, nexus: nexus?.truth })),
    ...rules.map(({ because: _, choice: __, unless, ...rule }) => ({
      ...rule,
      governedOn: null,
      unless: unless.map(({ id, status }) => [id, status]),
    })),
    ...limits.map(({ because: _, conflict: __, ...limit }) => limit),
    ...steps,
    ...remedies.map((remedy) => [remedy, passed(remedy.due), begun(remedy.due)]),
    ...reliefs.map((relief) => [relief, begun(relief.opens)]),
    ...aside.map(({ record, reason }) => [record, reason]),
    ...reviews,
  ]
}

const withSpans = (said: unknown, span: (span: Span) => unknown): string =>
  JSON.stringify(said, (_, value: unknown) => (isSpan(value) ? span(value) : value))

/** Counted from the day asked about, a span is as long as ever and says nothing new the day after. */
const still = (asOf: Day) => (span: Span) =>
  span.counted?.from === asOf ? span.counted.period : span.first === asOf ? span.lastDay : span

const sameSaying = (a: Decision, b: Decision, moves: boolean): boolean => {
  const [before, after] = [saying(a), saying(b)]
  return (
    before.length === after.length &&
    before.every(
      (said, index) =>
        JSON.stringify(said) === JSON.stringify(after[index]) ||
        (moves && withSpans(said, still(a.asOf)) === withSpans(after[index], still(b.asOf))),
    )
  )
}

/** Days of a window on which the decision says something else than the day before, found by deciding every single day. */
export const daysOfChange = (program: Program, kase: Case, from: Day, until: Day, moves: boolean): readonly Day[] => {
  const days: Day[] = []
  let before = decide(program, onDay(kase, from))
  for (let day = addUnits(from, 1, 'D'); day <= until; day = addUnits(day, 1, 'D')) {
    const decision = decide(program, onDay(kase, day))
    if (!sameSaying(before, decision, moves)) days.push(day)
    before = decision
  }
  return days
}
