import type { Effect, FactPath, Id, Program, StartPoint } from '@plumbline/schema'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'

const hasCome = ({ case: kase, lookup, record }: World, effect: Effect, start: StartPoint): boolean => {
  const [ground] = effect.grounds
  if (start.startsWith('step.'))
    return kase.procedure.some(
      ({ step, party, on, knownOn, record: of }) =>
        step === start.slice('step.'.length) &&
        party === effect.on &&
        on <= kase.asOf &&
        knownOn <= kase.knownAt &&
        (of === undefined || of === ground?.record),
    )
  const scope = { record: (ground?.record && record(ground.record)) || null, parametersOn: kase.asOf }
  const day = dayOf(lookup(scope).fact(start as FactPath).known)
  return typeof day === 'string' && day <= kase.asOf
}

/** Whether a remedy for which the law sets no deadline can be used: its decision has no days to show that. */
export const isOpenWithoutDeadline = (program: Program, world: World, effect: Effect, route: Id): boolean => {
  const template = effect.grounds
    .flatMap(({ rule, version }) =>
      program.rules.filter(({ id, effective }) => id === rule && effective.from === version),
    )
    .flatMap(({ remedies }) => remedies)
    .find((one) => one.route === route)
  return template !== undefined && template.within === undefined && hasCome(world, effect, template.from)
}
