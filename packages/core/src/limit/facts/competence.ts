import type { Authority, Case, CompiledRule, CreditRecord, Locator } from '@plumbline/schema'
import { type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { readyRules } from '../../match/readyRules.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'
import { sameProvision } from '../../resolve/provision.js'
import type { EffectFacts } from '../effectFacts.js'
import { instrumentOf, regionsOf, verified } from './basis.js'

/** The body in whose name the authority acts: itself, or the one that entrusted it (Penalty Law arts 20, 21). */
export const actingBody = ({ authority }: Case): Omit<Authority, 'capacity'> =>
  authority.capacity?.as === 'entrusted' ? authority.capacity.by : authority

/** Whether a division lies in another: `310115` in `310000`. Trailing pairs of zeros stand for everything below. */
const liesIn = (region: string, wider: string): boolean => region.startsWith(wider.replace(/(?:00)+$/, ''))

interface Clause {
  readonly rule: CompiledRule
  readonly record: CreditRecord | null
}

/** Whose clause says who may act: the governing ground's, else every rule's that gives the measure. */
const clausesFor = (world: World, effect: ProposedEffect): readonly Clause[] => {
  const [ground] = effect.grounds
  if (ground) return [{ rule: ground.rule, record: ground.match.record }]
  return readyRules(world.program).flatMap(({ rule }) =>
    rule.then.some(({ measure }) => measure === effect.measure) ? [{ rule, record: null }] : [],
  )
}

/** What the authority clause asks, held against the acting authority. */
const fitOf = (kase: Case, { rule, record }: Clause) => {
  const authority = actingBody(kase)
  return {
    authorityKind: rule.authority.kinds.includes(authority.kind),
    authorityLevel: rule.authority.levels.includes(authority.level),
    authorityMadeRecord: !rule.authority.madeTheRecord || record?.by.id === authority.id,
  }
}

const fits = (fit: ReturnType<typeof fitOf>): number => Object.values(fit).filter(Boolean).length

/** Whether the place that the clause names, such as where the act took place, lies in the authority's region; true where it names none. */
const placeWithin = (world: World, effect: ProposedEffect, acting: string): Known => {
  const [ground] = effect.grounds
  const path = ground?.rule.authority.within
  if (!ground || path === undefined) return known(true)
  if (actingBody(world.case).level === 'national') return known(true)
  const place = world.lookup(ground.match.scope).fact(path).known
  return place.is === 'value' && typeof place.value === 'string' && /^\d{6}$/.test(place.value)
    ? known(liesIn(place.value, acting))
    : unknown
}

/** Competence must hold together, on one clause: of the governing ground, or of the rule that comes nearest where none supports the effect. */
export const competence = (
  world: World,
  effect: ProposedEffect,
): Pick<EffectFacts, 'authorityKind' | 'authorityLevel' | 'authorityRegion' | 'authorityMadeRecord'> => {
  const regions = regionsOf(world.program, effect)
  const { region: acting } = actingBody(world.case)
  const covered = regions.length === 0 || regions.some((region) => region === undefined || liesIn(acting, region))
  const authorityRegion = covered ? placeWithin(world, effect, acting) : known(false)
  const [best] = clausesFor(world, effect)
    .map((clause) => fitOf(world.case, clause))
    .sort((a, b) => fits(b) - fits(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (!best) return { authorityKind: unknown, authorityLevel: unknown, authorityMadeRecord: unknown, authorityRegion }
  return {
    authorityKind: known(best.authorityKind),
    authorityLevel: known(best.authorityLevel),
    authorityMadeRecord: known(best.authorityMadeRecord),
    authorityRegion,
  }
}

const authorisingLevels = ['law', 'administrative-regulation', 'local-regulation']

/** Whether a law or regulation that was read authorises the organisation for this measure: one that empowers it, in its region. */
const authorises = ({ program, case: kase }: World, effect: ProposedEffect, law: Locator): boolean => {
  const instrument = own(program.instruments, instrumentOf(law))
  return (
    instrument !== undefined &&
    authorisingLevels.includes(instrument.level) &&
    (instrument.region === undefined || liesIn(kase.authority.region, instrument.region)) &&
    effect.grounds.some(({ rule }) =>
      [...rule.authority.law, ...rule.basis.filter(({ role }) => role === 'empowers').map((basis) => basis.law)].some(
        (one) => sameProvision(one, law),
      ),
    ) &&
    verified(program, [law])
  )
}

/**
 * Whether what lets an organisation act covers the measure on the day of the decision: an authorisation in law (Penalty Law art
 * 19), or a written mandate in force that names it (arts 20, 21).
 */
export const mandateCovers = (world: World, effect: ProposedEffect): boolean => {
  const { capacity } = world.case.authority
  if (capacity === undefined) return true
  if (capacity.as === 'authorised') return authorises(world, effect, capacity.law)
  const on = effect.decidedOn ?? world.case.asOf
  return (
    capacity.measures.includes(effect.measure) &&
    capacity.from <= on &&
    (capacity.until === null || on < capacity.until)
  )
}
