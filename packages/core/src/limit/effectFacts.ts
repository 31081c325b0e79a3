import type { Act, Amount, Aside, Day, EffectFactName, Period, Program, ProgramMeasure } from '@plumbline/schema'
import { type Known, known, nothing, unknown } from '../facts/known.js'
import type { World } from '../facts/world.js'
import { own } from '../own.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'
import { founding, namedBy, rankOf, regionsOf, restsOnCentralDocument, verified } from './facts/basis.js'
import { characterOf } from './facts/character.js'
import { actingBody, competence, mandateCovers } from './facts/competence.js'
import { dataFacts } from './facts/data.js'
import { discretionFacts } from './facts/discretion.js'
import { limitationFacts } from './facts/limitation.js'
import { partyRelation } from './facts/party.js'
import { procedureFacts } from './facts/procedure.js'
import { recordFacts } from './facts/records.js'
import { rivalMeasureFacts } from './facts/rivalMeasures.js'
import { sameActFacts } from './facts/sameAct.js'
import { exceedsScope, outlastsSource, withinScope } from './facts/scope.js'
import { standingFacts } from './facts/standing.js'

export type EffectFacts = Readonly<Record<EffectFactName, Known>>

/** Class of gravity, from the fact that the rule names. */
const gravityOf = (world: World, ground: Ground | undefined): Known =>
  ground?.template.gravity === undefined
    ? unknown
    : world.lookup(ground.match.scope).fact(ground.template.gravity).known

/**
 * Whether the law was chosen for the day of the decision on this party. One choice holds for all parties; where the rule changed
 * between the decision on another and the day of this one, it may have been chosen wrongly for this one.
 */
const lawOfItsDay = (
  { program, case: kase }: World,
  { decidedOn }: ProposedEffect,
  { rule, match }: Ground,
): boolean => {
  const own = decidedOn ?? kase.asOf
  const changed = (day: Day): boolean => match.decidedOn < day && day <= own
  return !program.rules.some(
    ({ id, effective }) =>
      id === rule.id && (changed(effective.from) || (effective.until !== null && changed(effective.until))),
  )
}

/** Whether the kind, polarity and act of a measure are ones that its nature can have. */
const fitsNature = ({ natures }: Program, measure: ProgramMeasure, act: Act): boolean => {
  const nature = natures.find((one) => one.nature === measure.nature)
  const allows = nature?.allows ?? []
  const kinds = nature?.kinds ?? []
  return (
    (allows.length === 0 || allows.some(({ polarity, acts }) => polarity === measure.polarity && acts.includes(act))) &&
    (kinds.length === 0 || kinds.includes(measure.kind))
  )
}

/** A bound of the statutory term or amount: known not to exist where the rule states none, unknown where its parameter is. */
const lawBound = (ground: Ground | undefined, of: 'term' | 'amount', bound: Period | Amount | undefined): Known =>
  bound !== undefined ? known(bound) : ground && !ground.template[of] ? nothing : unknown

/** Facts about a proposed effect, on which limits are conditions. Unknown where nothing supports an answer. */
export const effectFactsOf = (
  world: World,
  effect: ProposedEffect,
  pool: readonly ProposedEffect[],
  aside: readonly Aside[],
): EffectFacts => {
  const { program, case: kase } = world
  const measure = own(program.measures, effect.measure)
  const listed =
    measure !== undefined && measure.from <= kase.asOf && (measure.until === null || kase.asOf < measure.until)
  const [ground] = effect.grounds
  const rank = rankOf(program, effect)
  const naming = namedBy(program, effect)
  const regions = regionsOf(program, effect)
  const person = kase.persons.find(({ id }) => id === effect.on)
  const given = (value: Period | Amount | undefined): Known => (value === undefined ? unknown : known(value))
  const governedOn = ground?.match.governedOn
  return {
    act: known(effect.act),
    measure: known(effect.measure),
    listed: known(listed),
    kind: measure ? known(measure.kind) : unknown,
    nature: measure ? known(measure.nature) : unknown,
    polarity: known(measure?.polarity ?? 'adverse'),
    modality: ground ? known(ground.modality) : unknown,
    proposed: known(effect.proposal !== null),
    grounds: known({ n: effect.grounds.length, unit: 'count' }),
    rank: rank === null ? unknown : known(rank),
    local: known(regions.length > 0 && regions.every((region) => region !== undefined)),
    verified: known(verified(program, founding(effect))),
    draft: known(effect.grounds.some(({ rule }) => rule.draft !== null)),
    partyKind: person ? known(person.kind) : unknown,
    namedBy: naming === null ? unknown : known(naming),
    partyNamed: ground ? known(effect.grounds.some(({ named }) => named)) : unknown,
    ...competence(world, effect),
    level: known(actingBody(kase).level),
    withinScope: withinScope(world, effect),
    exceedsScope: known(exceedsScope(effect)),
    termGiven: known(effect.term !== null),
    termMax: given(effect.term?.max),
    termMin: given(effect.term?.min),
    lawMax: lawBound(ground, 'term', ground?.lawTerm?.max),
    lawMin: lawBound(ground, 'term', ground?.lawTerm?.min),
    outlastsSource: outlastsSource(world, effect),
    ...procedureFacts(world, effect),
    fitsNature: measure ? known(fitsNature(program, measure, effect.act)) : unknown,
    fixedElsewhere: ground ? known(ground.template.runs !== undefined) : unknown,
    actorCharacter: characterOf(world, kase.authority.kind),
    authorityCharacter: characterOf(world, actingBody(kase).kind),
    centralDocument: known(restsOnCentralDocument(program, effect)),
    domain: measure?.domain === undefined ? nothing : known(measure.domain),
    ...recordFacts(world, effect, aside),
    capacity: known(kase.authority.capacity?.as ?? 'own'),
    mandateCovers: known(mandateCovers(world, effect)),
    partyRelation: partyRelation(world, effect),
    scopeNamed: ground ? known(ground.template.scope.length > 0 || ground.template.nexus !== undefined) : unknown,
    gravity: gravityOf(world, ground),
    governedOn: typeof governedOn === 'string' ? known(governedOn) : unknown,
    lawOfItsDay: ground ? known(lawOfItsDay(world, effect, ground)) : unknown,
    ...limitationFacts(world, effect),
    amountGiven: known(effect.amount !== null),
    amountMax: given(effect.amount?.max),
    amountMin: given(effect.amount?.min),
    lawAmountMax: lawBound(ground, 'amount', ground?.lawAmount?.max),
    lawAmountMin: lawBound(ground, 'amount', ground?.lawAmount?.min),
    ...sameActFacts(world, effect, pool, aside),
    ...rivalMeasureFacts(world, effect, pool),
    ...discretionFacts(world, effect),
    ...dataFacts(world, effect),
    ...standingFacts(world, effect),
    conflict: known(effect.rivals.some(({ why }) => why === 'equal-rank')),
  }
}
