import { type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** The act that a fine is for, by the fact its rule names. `null`: it names none. `undefined`: not known. */
const actOf = (world: World, effect: ProposedEffect): string | null | undefined => {
  const [ground] = effect.grounds
  if (!ground || effect.amount === null || ground.template.sameAct === undefined) return null
  const fact = world.lookup(ground.match.scope).fact(ground.template.sameAct).known
  return fact.is === 'value' && typeof fact.value === 'string' ? fact.value : undefined
}

/** Whether a record says that the person was fined for the act already. */
const fined = (world: World, effect: ProposedEffect, act: string, aside: ReadonlySet<string>): boolean =>
  world.case.records.some((record) => {
    if (record.about !== effect.on || aside.has(record.id)) return false
    const fact = (name: string): Known =>
      world.lookup({ record, parametersOn: world.case.asOf }).fact(`record.${name}`).known
    const [was, of] = [fact('fined'), fact('actId')]
    return was.is === 'value' && was.value === true && of.is === 'value' && of.value === act
  })

const higher = (a: ProposedEffect, b: ProposedEffect): boolean => {
  const [left, right] = [a.amount?.max.n ?? 0, b.amount?.max.n ?? 0]
  return left > right || (left === right && a.id < b.id)
}

/** One act, one fine, the higher (Penalty Law art 29): what else fines the same act of the same person. */
export const sameActFacts = (
  world: World,
  effect: ProposedEffect,
  pool: readonly ProposedEffect[],
  aside: ReadonlySet<string>,
) => {
  const act = actOf(world, effect)
  if (act === null) return { finedAlready: known(false), higherFineElsewhere: known(false) }
  if (act === undefined) return { finedAlready: unknown, higherFineElsewhere: unknown }
  const others = pool.filter((other) => other.id !== effect.id && other.on === effect.on && actOf(world, other) === act)
  return {
    finedAlready: known(fined(world, effect, act, aside)),
    higherFineElsewhere: known(others.some((other) => higher(other, effect))),
  }
}
