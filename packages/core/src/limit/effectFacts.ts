import { type EffectFactName, type Level, levels, type Locator, type Program } from '@plumbline/schema'
import { comparePeriods, lastDayOf } from '../calendar/period.js'
import { dayOf, type Known, known, unknown } from '../facts/known.js'
import type { World } from '../facts/world.js'
import { own } from '../own.js'
import { startDay } from '../procedure/startPoint.js'
import { decidedOn, type StepState, stepsOf, subjectOf } from '../procedure/stepsOf.js'
import { stepsTaken } from '../facts/steps.js'
import { readyRules } from '../match/readyRules.js'
import type { ProposedEffect } from '../resolve/effect.js'

export type EffectFacts = Readonly<Record<EffectFactName, Known>>

const instrumentOf = (locator: Locator): string => locator.slice(0, locator.indexOf('/'))

const levelOf = (program: Program, effect: ProposedEffect, locator: Locator): Level | undefined =>
  own(program.instruments, instrumentOf(locator))?.level ?? effect.proposal?.claims.find(({ law }) => law === locator)?.level

/** Highest level among the provisions that empower. An instrument of unknown level adds nothing. */
export const rankOf = (program: Program, effect: ProposedEffect): Level | null => {
  const found = effect.empowering.flatMap((locator) => levelOf(program, effect, locator) ?? [])
  return levels.find((level) => found.includes(level)) ?? null
}

const verified = (program: Program, locators: readonly Locator[]): boolean =>
  locators.length > 0 &&
  locators.every((locator) => {
    const instrument = own(program.instruments, instrumentOf(locator))
    return instrument?.provisions.some(({ at, status }) => status === 'verified' && `${instrument.id}/${at}` === locator) ?? false
  })

/** Provisions whose text must have been read: those that empower, ground and scale. */
const founding = (effect: ProposedEffect): readonly Locator[] =>
  effect.proposal && effect.proposal.claims.length > 0
    ? effect.basis
    : effect.grounds.flatMap(({ rule }) =>
        rule.basis.flatMap(({ role, law }) => (role === 'empowers' || role === 'ground' || role === 'scale' ? [law] : [])),
      )

/** Regions of the local instruments that empower; empty where none is local. */
const regionsOf = (program: Program, effect: ProposedEffect): readonly (string | undefined)[] =>
  effect.empowering.map((locator) => own(program.instruments, instrumentOf(locator))?.region)

/** Whether a division lies in another: `310115` in `310000`. Trailing pairs of zeros stand for everything below. */
const liesIn = (region: string, wider: string): boolean => region.startsWith(wider.replace(/(?:00)+$/, ''))

/** Clauses of the rules that give the measure: those that support the effect, else every one of the program. */
const clausesFor = (world: World, effect: ProposedEffect) =>
  effect.grounds.length > 0
    ? effect.grounds.map(({ rule, match, template }) => ({ rule, template, record: match.record }))
    : readyRules(world.program).flatMap(({ rule }) =>
        rule.then.flatMap((template) => (template.measure === effect.measure ? [{ rule, template, record: null }] : [])),
      )

const truth = (holds: boolean | undefined): Known => (holds === undefined ? unknown : known(holds))
const someOf = <T>(list: readonly T[], holds: (item: T) => boolean): Known => (list.length === 0 ? unknown : known(list.some(holds)))

const competence = (world: World, effect: ProposedEffect): Pick<EffectFacts, 'authorityKind' | 'authorityLevel' | 'authorityRegion' | 'authorityMadeRecord'> => {
  const { authority } = world.case
  const clauses = clausesFor(world, effect)
  const regions = regionsOf(world.program, effect)
  return {
    authorityKind: someOf(clauses, ({ rule }) => rule.authority.kinds.includes(authority.kind)),
    authorityLevel: someOf(clauses, ({ rule }) => rule.authority.levels.includes(authority.level)),
    authorityRegion: known(regions.length === 0 || regions.some((region) => region === undefined || liesIn(authority.region, region))),
    authorityMadeRecord: someOf(clauses, ({ rule, record }) => !rule.authority.madeTheRecord || record?.by.id === authority.id),
  }
}

/** Whether the matter is one that the effect's own statute names: kinds of matter, then the narrower condition. */
const withinScope = (world: World, effect: ProposedEffect): Known => {
  const kind = world.case.matter.kind
  const [ground] = effect.grounds
  const allowed = ground?.template.scope ?? []
  if (effect.scope.length > 0 && !effect.scope.includes(kind) && effect.proposal === null) return known(false)
  if (allowed.length > 0 && (!allowed.includes(kind) || effect.scope.some((wished) => !allowed.includes(wished)))) return known(false)
  const nexus = ground?.match.ready.nexus[ground.templateIndex]
  if (!ground || !nexus) return known(true)
  const verdict = nexus(world.lookup(ground.match.scope)).truth
  return truth(verdict === 'unknown' ? undefined : verdict === 'true')
}

/** Whether the effect would still run after the last day of what it rests on. */
const outlastsSource = (world: World, effect: ProposedEffect): Known => {
  const [ground] = effect.grounds
  const until = ground?.template.runs?.until
  if (!ground || until === undefined) return known(false)
  if (effect.term === null) return known(false)
  const last = dayOf(world.lookup(ground.match.scope).fact(until as never).known)
  return last === undefined || last === null ? unknown : known(lastDayOf(world.calendar, world.case.asOf, effect.term.max).day > last)
}

const finished = (states: readonly StepState[], step: string): boolean => states.some((state) => state.template.step === step && state.doneOn !== null)

/** A chance of the party is used up: taken and answered, waived, or lapsed, by the day of the decision where there is one. */
const chanceGone = (state: StepState, states: readonly StepState[], by: string): boolean => {
  if (state.status === 'waived') return true
  const answer = states.find(({ template }) => template.after === state.template.step)
  if (state.doneOn !== null) return !answer || (answer.doneOn !== null && answer.doneOn <= by)
  return state.due?.lastDay !== null && state.due?.lastDay !== undefined && state.due.lastDay < by
}

const procedureFacts = (world: World, effect: ProposedEffect) => {
  const states = stepsOf(world, effect)
  const decided = decidedOn(world, effect)
  const by = decided ?? world.case.asOf
  const notices = states.filter(({ template }) => template.step === 'prior-notice' && template.beforeDecision)
  const chances = states.filter(({ template }) => template.by === 'party' && template.beforeDecision)
  const [ground] = effect.grounds
  const open = effect.grounds.some((one) => one.open)
  return {
    noticeRequired: known(notices.length > 0),
    noticed: known(notices.length > 0 && notices.every(({ doneOn }) => doneOn !== null && doneOn <= by)),
    heardRequired: known(chances.length > 0 || open),
    heard: known(!open && chances.every((state) => chanceGone(state, states, by))),
    weighingRequired: known(effect.grounds.some(({ weighing }) => weighing !== 'none')),
    weighed: known(effect.grounds.every(({ weighing }) => weighing !== 'owed')),
    decided: known(decided !== undefined),
    served: known(finished(states, 'service') || (ground !== undefined && stepsTaken(world.case, 'service', subjectOf(effect, ground)).length > 0)),
  }
}

/** Facts about a proposed effect, on which limits are conditions. Unknown where nothing supports an answer. */
export const effectFactsOf = (world: World, effect: ProposedEffect): EffectFacts => {
  const { program, case: kase } = world
  const measure = own(program.measures, effect.measure)
  const listed = measure !== undefined && measure.from <= kase.asOf && (measure.until === null || kase.asOf < measure.until)
  const [ground] = effect.grounds
  const rank = rankOf(program, effect)
  const regions = regionsOf(program, effect)
  const person = kase.persons.find(({ id }) => id === effect.on)
  const period = (value: string | undefined): Known => (value === undefined ? unknown : known(value))
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
    partyNamed: ground ? known(effect.grounds.some(({ named }) => named)) : unknown,
    ...competence(world, effect),
    level: known(kase.authority.level),
    withinScope: withinScope(world, effect),
    termGiven: known(effect.term !== null),
    termMax: period(effect.term?.max),
    termMin: period(effect.term?.min),
    lawMax: period(ground?.lawTerm?.max),
    lawMin: period(ground?.lawTerm?.min),
    outlastsSource: outlastsSource(world, effect),
    ...procedureFacts(world, effect),
  }
}

/** The shorter of two periods; the second where they do not compare. */
export const shorter = (a: string, b: string): string => {
  const difference = comparePeriods(a, b)
  return difference !== null && difference <= 0 ? a : b
}
