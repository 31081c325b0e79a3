import type { Aside, AsideReason, CreditRecord, FactPath } from '@plumbline/schema'
import { dayOf, type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** The act that a fine is for, by the fact its rule names. `null`: it names none. `undefined`: not known. */
const actOf = (world: World, effect: ProposedEffect): string | null | undefined => {
  const [ground] = effect.grounds
  if (!ground || effect.amount === null || ground.template.sameAct === undefined) return null
  const fact = world.lookup(ground.match.scope).fact(ground.template.sameAct).known
  return fact.is === 'value' && typeof fact.value === 'string' ? fact.value : undefined
}

/** Reasons that unmake a fine. A stay, a dispute or a service still to come do not. */
const unmade: ReadonlySet<AsideReason> = new Set(['annulled', 'basis-annulled'])

/** Whether a record of the person shows an earlier fine for the act; `undefined`: it may. */
const showsFine = (world: World, effect: ProposedEffect, act: string, record: CreditRecord): boolean | undefined => {
  const kind = world.kindOf(record)
  if (record.about !== effect.on || !kind?.facts['fined'] || !kind.facts['actId']) return false
  const read = (path: string): Known =>
    world.lookup({ record, parametersOn: world.case.asOf }).fact(`record.${path}` as FactPath).known
  const decided = dayOf(read('event.decided'))
  // A fine decided with ours or later is ours, or not the earlier one.
  if (effect.decidedOn !== undefined && typeof decided === 'string' && decided >= effect.decidedOn) return false
  const [fined, of] = [read('fined'), read('actId')]
  const says = (fact: Known, value: unknown): boolean | undefined =>
    fact.is === 'value' && fact.value !== null ? fact.value === value : fact.is === 'value' ? false : undefined
  const parts = [says(fined, true), says(of, act)]
  return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
}

const finedAlready = (world: World, effect: ProposedEffect, act: string, aside: readonly Aside[]): Known => {
  const gone = new Set(aside.flatMap(({ record, reason }) => (unmade.has(reason) ? [record] : [])))
  const shown = world.case.records
    .filter(({ id }) => !gone.has(id))
    .map((record) => showsFine(world, effect, act, record))
  return shown.includes(true) ? known(true) : shown.includes(undefined) ? unknown : known(false)
}

const greatest = ({ grounds: [ground], amount }: ProposedEffect): number => (ground?.lawAmount ?? amount)?.max.n ?? 0

/** Which of two fines for one act stands before the other: the one decided, then the one whose provision gives the higher. */
const standsBefore = (a: ProposedEffect, b: ProposedEffect): boolean => {
  const [left, right] = [a.decidedOn ?? '9999-12-31', b.decidedOn ?? '9999-12-31']
  if (left !== right) return left < right
  return greatest(a) > greatest(b) || (greatest(a) === greatest(b) && a.id < b.id)
}

/** One act, one fine, the higher (Penalty Law art 29): what else fines the same act of the same person. */
export const sameActFacts = (
  world: World,
  effect: ProposedEffect,
  pool: readonly ProposedEffect[],
  aside: readonly Aside[],
) => {
  const act = actOf(world, effect)
  if (act === null) return { finedAlready: known(false), higherFineElsewhere: known(false) }
  if (act === undefined) return { finedAlready: unknown, higherFineElsewhere: unknown }
  const others = pool.filter((other) => other.id !== effect.id && other.on === effect.on && actOf(world, other) === act)
  return {
    finedAlready: finedAlready(world, effect, act, aside),
    higherFineElsewhere: known(others.some((other) => standsBefore(other, effect))),
  }
}
