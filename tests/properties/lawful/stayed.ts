import type { Case, Effect, Id } from '@plumbline/schema'
import { later } from '../likely/plainDays.js'
import { drawnOf } from './changed.js'
import { type Property, standing } from './property.js'

/** A stay of what was decided, on the day after the decision; and its end. */
const stepOn = ({ on, measure, grounds, decidedOn }: Effect, step: Id, days: number): Case['procedure'][number] => {
  const record = grounds[0]?.record
  const day = later(decidedOn as string, days)
  return {
    step,
    party: on,
    measure,
    on: day,
    knownOn: day,
    by: 'reviewing-body',
    proof: 'order',
    ...(record ? { record } : {}),
  }
}

export const stayed: Property = {
  id: 'stayed',
  sentence: 'a stay defers what it stays, nothing else, and no longer than it lasts',
  ask: ({ engine, program, case: kase, decision, random }) => {
    const decided = standing(decision).filter(
      ({ state, decidedOn, on, measure }) =>
        state === 'in-effect' &&
        decidedOn !== null &&
        later(decidedOn, 2) <= kase.asOf &&
        later(decidedOn, 2) <= kase.knownAt &&
        !kase.procedure.some(({ step, party }) => step.startsWith('stay-') && party === on) &&
        decision.effects.filter((other) => other.on === on && other.measure === measure).length === 1,
    )
    const drawn = drawnOf(random, decided, 1)
    const broken = drawn.flatMap((effect) => {
      const procedure = [...kase.procedure, stepOn(effect, 'stay-ordered', 1)]
      const lifted = [...procedure, stepOn(effect, 'stay-lifted', 2)]
      const stateIn = (steps: Case['procedure']) =>
        new Map(engine(program, { ...kase, procedure: steps }).effects.map(({ id, state }) => [id, state]))
      const [during, after] = [stateIn(procedure), stateIn(lifted)]
      const others = decision.effects.filter(({ id, state }) => id !== effect.id && during.get(id) !== state)
      return [
        ...(during.get(effect.id) === 'awaiting' ? [] : [`stayed, ${effect.id} is ${during.get(effect.id)}`]),
        ...(after.get(effect.id) === effect.state ? [] : [`no longer stayed, ${effect.id} is ${after.get(effect.id)}`]),
        ...others.map(({ id }) => `the stay of ${effect.id} touches ${id}`),
      ]
    })
    return { bears: drawn.length, broken }
  },
}
