import { decideObserved, type Observed, parseCase } from '@plumbline/core'
import type { Program, Verdict } from '@plumbline/schema'
import type { Expanded } from '../sentences/expandSentences.js'
import { dayBefore } from './boundaryGoals.js'
import { collector, type Seen } from './seen.js'

const leavesOf = ({ of, node, truth }: Verdict): readonly (readonly [string, string])[] =>
  of.length === 0 ? [[node, truth]] : of.flatMap(leavesOf)

/** Conditions and exceptions of a rule are seen where its version governs; the trees of the others bear on nothing. */
const isOfRule = (node: string): boolean => /#(?:when|unless)(?:\/|$)/.test(node) && node.includes('@')

/** The last day of an effect is one on which it is; the day after may be one on which what fixed its days bars nobody any more. */
const daysOfEffects = ({ weighed: { effects, asOf }, fixedEnds }: Observed): ReturnType<typeof collector> => {
  const terms = collector()
  for (const [about, ends] of fixedEnds) if (ends.has(dayBefore(asOf))) terms.add(about, 'after')
  for (const { grounds, measure, runs } of effects)
    for (const { rule, version } of grounds) {
      const about = `${rule}@${version}#${measure}`
      if (runs?.lastDay === asOf) terms.add(about, 'last')
      if (runs?.freeFrom === asOf) terms.add(about, 'after')
    }
  return terms
}

/** Decides the case of a sentence and says what of the rules it shows; null where the case is refused. */
export const observe = (program: Program, { input, sentence }: Expanded, place: string): Seen | null => {
  const parsed = parseCase(input, program)
  if (!parsed.ok) return null
  const observed = decideObserved(program, parsed.case)
  const { weighed, truths, parameters } = observed
  const all = {
    truths: collector(),
    outcomes: collector(),
    exceptions: collector(),
    limits: collector(),
    days: collector(),
    parameters: collector(),
    covers: collector(),
  }
  for (const [node, found] of truths) if (!isOfRule(node)) for (const truth of found) all.truths.add(node, truth)
  for (const outcome of weighed.rules) {
    const id = `${outcome.rule}@${outcome.version}`
    all.outcomes.add(id, outcome.outcome)
    all.days.add(outcome.rule, weighed.asOf)
    if (outcome.choice.governedOn !== null) all.days.add(outcome.rule, outcome.choice.governedOn)
    if (outcome.outcome === 'not-in-force') continue
    for (const [node, truth] of [outcome.because, ...outcome.unless.map(({ because }) => because)].flatMap(leavesOf))
      all.truths.add(node, truth)
    for (const { because, status } of outcome.unless) all.exceptions.add(because.node, status)
  }
  for (const { limit, does } of weighed.limits) all.limits.add(limit, does)
  if (weighed.effects.length > 0) all.days.add('', weighed.asOf)
  for (const [id, on] of parameters) for (const day of on) all.parameters.add(id, day)
  for (const law of sentence.covers) all.covers.add(law, place)
  return {
    truths: all.truths.sets(),
    outcomes: all.outcomes.sets(),
    exceptions: all.exceptions.sets(),
    limits: all.limits.sets(),
    days: all.days.sets(),
    parameters: all.parameters.sets(),
    terms: daysOfEffects(observed).sets(),
    covers: all.covers.sets(),
  }
}
