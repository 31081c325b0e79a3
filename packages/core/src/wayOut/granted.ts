import type { Case, CompiledRule, Effect, Plan, RemainingReason, StepTaken } from '@plumbline/schema'
import { weigh } from '../trace.js'
import { withEvent } from './acts.js'
import type { ReliefTemplate } from './findPlan.js'
import type { Attempt, Question } from './tryOn.js'

type Granted = NonNullable<Plan['granted']>

const stands = ({ polarity, state }: Effect): boolean =>
  polarity === 'adverse' && state !== 'blocked' && state !== 'ended'

/** Steps that end an effect by being taken, whatever record they name (`endedBy: step.removal`). */
const endingSteps = ({ rules }: Question['program']): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ then }) =>
      then.flatMap(({ endedBy }) =>
        endedBy.flatMap(({ event }) => (event.startsWith('step.') ? [event.slice('step.'.length)] : [])),
      ),
    ),
  )

/** The decisions that grant it, and every step of the authority that the granting rule then asks for, all taken on the day. */
const stepsTaken = (
  question: Question,
  { day, decision, case: kase }: Attempt,
  rule: CompiledRule,
): readonly StepTaken[] => {
  const { outcome } = { outcome: decision.rules.find((one) => one.rule === rule.id && one.outcome === 'applies') }
  const proposed = outcome?.outcome === 'applies' ? outcome.proposes : []
  const record = question.record === null ? {} : { record: question.record.id }
  const ending = endingSteps(question.program)
  return decision.effects
    .filter(({ id }) => proposed.includes(id))
    .flatMap(({ on: party, measure }) => {
      const taken = { party, on: day, knownOn: day, by: kase.authority.id }
      const steps = rule.procedure
        .filter(({ by, step }) => by !== 'party' && step !== 'head-decision')
        .map(({ step }) => (ending.has(step) ? { ...taken, step } : { ...taken, step, measure, ...record }))
      return [{ ...taken, step: 'head-decision', measure, ...record }, ...steps]
    })
}

const asGranted = (question: Question, attempt: Attempt, rule: CompiledRule, { granted }: ReliefTemplate): Case => {
  const kase = { ...attempt.case, procedure: [...attempt.case.procedure, ...stepsTaken(question, attempt, rule)] }
  return granted === undefined || question.record === null
    ? kase
    : withEvent(kase, question.record.id, granted, attempt.day, attempt.day, kase.authority.id)
}

/** Why an effect outlives the relief. A statute that fixes a penalty's term leaves nothing to shorten. */
const whyRemaining = ({ nature, term, runs }: Effect): RemainingReason =>
  nature === 'penalty' && (term !== null || runs !== null)
    ? 'fixed-term-penalty'
    : runs?.lastDay
      ? 'fixed-term'
      : 'not-reached'

/** The case decided again as if the relief were granted on its opening day: which adverse effects of the case then end, and which remain. */
export const grantedOf = (
  question: Question,
  attempt: Attempt,
  rule: CompiledRule,
  template: ReliefTemplate,
  matter: Case['matter'],
): Granted => {
  const { program } = question
  const { weighed: before } = weigh(program, { ...attempt.case, matter })
  const after = new Map(
    weigh(program, { ...asGranted(question, attempt, rule, template), matter }).weighed.effects.map((effect) => [
      effect.id,
      effect,
    ]),
  )
  const standing = before.effects.filter(stands)
  const remains = ({ id }: Effect): boolean => {
    const then = after.get(id)
    return then !== undefined && stands(then)
  }
  return {
    ended: standing.filter((effect) => !remains(effect)).map(({ id, on, measure }) => ({ effect: id, on, measure })),
    remaining: standing.filter(remains).map((effect) => ({
      effect: effect.id,
      on: effect.on,
      measure: effect.measure,
      why: whyRemaining(effect),
      lastDay: effect.runs?.lastDay ?? null,
      freeFrom: effect.runs?.freeFrom ?? null,
    })),
  }
}
