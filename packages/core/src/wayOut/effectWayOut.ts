import type { CompiledRule, Effect, EffectWayOut, Plan, Program } from '@plumbline/schema'
import { neededOf } from '../counterfactual/neededOf.js'
import { aboutIn } from '../counterfactual/ruleWhyNot.js'
import { nodesOf } from '../nodes.js'
import type { Weighed } from '../seal/seal.js'
import { openingOn } from '../timeline/standingsOf.js'
import type { Weighing } from '../trace.js'
import { isOpenWithoutDeadline } from './openWithoutDeadline.js'
import type { Plans } from './plans.js'

type Of<K extends keyof EffectWayOut> = EffectWayOut[K]

const groundsOf = (program: Program, effect: Effect): readonly CompiledRule[] =>
  effect.grounds.flatMap(
    ({ rule, version }) => program.rules.find(({ id, effective }) => id === rule && effective.from === version) ?? [],
  )

const endedBy = (program: Program, effect: Effect): Of<'endedBy'> =>
  groundsOf(program, effect)
    .flatMap(({ then }) => then.filter(({ act, measure }) => act === effect.act && measure === effect.measure))
    .flatMap((template) => template.endedBy.map(({ event, law }) => ({ event, law: [...law] })))

/** Defences that are for the subject to show and that it may still raise: before the decision, what comes after counts no more. */
const defences = (program: Program, { weighed: decision, world }: Weighing, effect: Effect): Of<'defences'> =>
  effect.decidedOn !== null
    ? []
    : decision.rules
        .filter(({ rule, version, record }) =>
          effect.grounds.some(
            (ground) => ground.rule === rule && ground.version === version && ground.record === record,
          ),
        )
        .flatMap(({ rule, version, record, unless }) =>
          unless.flatMap(({ id: exception, status, because }) => {
            const declared = program.rules
              .find(({ id, effective }) => id === rule && effective.from === version)
              ?.unless.find(({ id }) => id === exception)
            if (declared?.burden !== 'subject' || status === 'raised' || status === 'lapsed') return []
            const reader = { nodes: nodesOf(program), readings: world.readings, about: aboutIn(world.case, record) }
            const { modality, law } = declared
            return [
              { rule, version, record, exception, modality, status, needs: neededOf(reader, because), law: [...law] },
            ]
          }),
        )

const hearings = ({ steps }: Weighed, effect: Effect): Of<'hearings'> =>
  steps
    .filter(({ effect: of, by, status }) => of === effect.id && by === 'party' && status === 'open')
    .map(({ step, due, ifMissed, law }) => ({ step, due, ifMissed, law }))

const remedies = (program: Program, { weighed: decision, world }: Weighing, effect: Effect): Of<'remedies'> =>
  decision.remedies
    .filter(({ effect: of }) => of === effect.id)
    .map(({ route, due, law }) => ({
      route,
      opening: isOpenWithoutDeadline(program, world, effect, route)
        ? 'open'
        : openingOn(due?.first, due?.lastDay, decision.asOf),
      due,
      law,
    }))

/** What each way out does to an effect: plans that end it, and plans that leave it. */
export const reachedBy = (
  effect: string,
  plans: readonly Plan[],
): Pick<EffectWayOut, 'endedByPlans' | 'notReachedBy'> => ({
  endedByPlans: plans.filter(({ granted }) => granted?.ended.some((one) => one.effect === effect)).map(({ id }) => id),
  notReachedBy: plans.flatMap(({ id, granted }) =>
    (granted?.remaining ?? []).filter((one) => one.effect === effect).map(({ why }) => ({ plan: id, why })),
  ),
})

/** What can be done about one effect, without what other reliefs do to it. */
export const effectWayOut = (
  program: Program,
  traced: Weighing,
  plans: Plans,
  effect: Effect,
): Omit<EffectWayOut, 'endedByPlans' | 'notReachedBy'> => {
  const { weighed: decision } = traced
  return {
    effect: effect.id,
    on: effect.on,
    measure: effect.measure,
    nature: effect.nature,
    state: effect.state,
    runs: effect.runs,
    cappedBy: decision.limits.flatMap(({ effect: of, does, limit }) =>
      of === effect.id && does === 'cap' ? [limit] : [],
    ),
    endedBy: endedBy(program, effect),
    defences: defences(program, traced, effect),
    hearings: hearings(decision, effect),
    remedies: remedies(program, traced, effect),
    reliefs: decision.reliefs
      .filter(({ effect: of }) => of === effect.id)
      .flatMap((relief) =>
        plans
          .of(effect, relief)
          .map(({ id }) => ({ route: relief.route, opens: relief.opens, plan: id, law: relief.law })),
      ),
  }
}
