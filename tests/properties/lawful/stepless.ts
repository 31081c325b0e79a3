import type { Effect, Id, Program, StepTaken } from '@plumbline/schema'
import { drawnOf } from './changed.js'
import { type Asked, nothing, type Property, shown } from './property.js'

/** Steps by which a party raises something, or by which somebody protects it: without them there is less to wait for. */
const protects = ({ rules }: Program): ReadonlySet<Id> =>
  new Set([
    'stay-ordered',
    'dispute-flagged',
    ...rules.flatMap(({ procedure }) =>
      procedure.flatMap(({ by, step }) => (by === 'party' && step !== 'waiver' ? [step] : [])),
    ),
  ])

/** Whether an effect waited only for the choice between two that were both decided, and the decision of the other is taken away. */
const chosenInstead = ({ decision }: Asked, taken: StepTaken, effect: Effect): boolean => {
  const stopped = decision.limits.filter((outcome) => outcome.effect === effect.id && outcome.does !== 'pass')
  return (
    taken.step === 'head-decision' &&
    taken.party === effect.on &&
    taken.measure !== undefined &&
    taken.measure !== effect.measure &&
    stopped.length > 0 &&
    stopped.every(({ limit }) => limit === 'cn-limits.rival-open')
  )
}

const stepsAtOnce = 4

export const stepless: Property = {
  id: 'stepless',
  sentence: 'a step that was not taken never puts an effect that waits into effect',
  ask: (asked) => {
    const { engine, program, case: kase, decision, random } = asked
    const protecting = protects(program)
    const waiting = new Set(
      decision.effects
        .filter(({ polarity, state }) => polarity === 'adverse' && (state === 'awaiting' || state === 'advisory'))
        .map(({ id }) => id),
    )
    if (waiting.size === 0) return nothing
    const once = kase.procedure.filter(
      ({ step, party, measure }) =>
        !protecting.has(step) &&
        kase.procedure.filter((other) => other.step === step && other.party === party && other.measure === measure)
          .length === 1,
    )
    const drawn = drawnOf(random, once, stepsAtOnce)
    const broken = drawn.flatMap((taken) =>
      engine(program, { ...kase, procedure: kase.procedure.filter((one) => one !== taken) })
        .effects.filter((effect) => waiting.has(effect.id) && effect.state === 'in-effect')
        .filter((effect) => !chosenInstead(asked, taken, effect))
        .map((effect) => `without ${taken.step}, ${shown(effect)}`),
    )
    return { bears: drawn.length, broken }
  },
}
