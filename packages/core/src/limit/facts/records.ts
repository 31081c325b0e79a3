import type { Aside, AsideReason, CreditRecord, RecordCharacter } from '@plumbline/schema'
import { dayOf, type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { actingBody } from './competence.js'

const triggersOf = (effect: ProposedEffect): readonly CreditRecord[] =>
  effect.grounds.flatMap(({ match }) => match.record ?? [])

const madeBy = (record: CreditRecord, id: string): boolean => record.by.id === id

/** Whether a record is of an item of an edition of the information catalogue in force. */
const inCatalogue = ({ program, case: kase, kindOf }: World, record: CreditRecord): boolean => {
  const item = kindOf(record)?.information
  return program.information.some(
    ({ from, until, items }) =>
      from <= kase.asOf && (until === null || kase.asOf < until) && items.some(({ id }) => id === item),
  )
}

/**
 * Whether a record of the case, used or set aside, shows that the ground led to the measure before. A record decided on the day of
 * this decision is that measure itself; of one that does not name what it rests on, that cannot be told.
 */
const givenAlready = (
  world: World,
  effect: ProposedEffect,
  triggers: readonly CreditRecord[],
  undone: ReadonlySet<string>,
): boolean | undefined => {
  const { decidedOn } = effect
  const shows = (record: CreditRecord): boolean | undefined => {
    const kind = world.kindOf(record)
    if (record.about !== effect.on || undone.has(record.id) || !kind?.evidences.includes(effect.measure)) return false
    if (record.basedOn !== undefined && !triggers.some(({ id }) => id === record.basedOn)) return false
    const decided = dayOf(world.lookup({ record, parametersOn: world.case.asOf }).fact('record.event.decided').known)
    if (decidedOn !== undefined && !(typeof decided === 'string' && decided < decidedOn)) return false
    return record.basedOn === undefined ? undefined : true
  }
  const shown = world.case.records.map(shows)
  return shown.includes(true) || (shown.includes(undefined) ? undefined : false)
}

/** The triggers, and the records they rest on where the rule reads those too. */
const readBy = (world: World, effect: ProposedEffect): readonly CreditRecord[] =>
  effect.grounds.flatMap(({ match, rule }) => {
    const source = match.record?.basedOn === undefined ? undefined : world.record(match.record.basedOn)
    const reads = rule.reads.some((path) => path.startsWith('source.'))
    return [...(match.record ? [match.record] : []), ...(source && reads ? [source] : [])]
  })

/** Reasons for which a record shows no measure that was taken: it was undone, or had not been made. */
const shownNone: ReadonlySet<AsideReason> = new Set([
  'annulled',
  'basis-annulled',
  'without-competence',
  'not-yet-known',
])

/** What limits ask about the records behind an effect. */
export const recordFacts = (world: World, effect: ProposedEffect, aside: readonly Aside[]) => {
  const { id } = actingBody(world.case)
  const records = triggersOf(effect)
  const is = (record: CreditRecord, character: RecordCharacter): boolean =>
    world.kindOf(record)?.character === character
  const read = readBy(world, effect)
  const undone = new Set(aside.flatMap(({ record, reason }) => (shownNone.has(reason) ? [record] : [])))
  const already = givenAlready(world, effect, records, undone)
  const grounded = effect.grounds.length > 0
  const asked = (truth: boolean): Known => (grounded ? known(truth) : unknown)
  return {
    recordListed: asked(read.every((record) => madeBy(record, id) || inCatalogue(world, record))),
    givenAlready: already === undefined ? unknown : asked(already),
    restsOnDesignation: asked(read.some((record) => is(record, 'designation') && !madeBy(record, id))),
    restsOnRiskClass: asked(read.some((record) => is(record, 'risk-class'))),
    restsOnMarketAlone: asked(read.length > 0 && read.every((record) => is(record, 'market-information'))),
    madeByAuthority: asked(records.every((record) => madeBy(record, id))),
  }
}
