import {
  type Case,
  type CompiledRule,
  type CreditRecord,
  type Day,
  type EffectFactName,
  type Level,
  type Locator,
  levels,
  type Period,
  type Program,
  type Verdict,
} from '@plumbline/schema'
import { lastDayOf } from '../calendar/period.js'
import { dayOf, type Known, known, nothing, unknown } from '../facts/known.js'
import { stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import { readyRules } from '../match/readyRules.js'
import { own } from '../own.js'
import { daysTaken, waived } from '../procedure/countingSteps.js'
import { type StepState, stepsOf, subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'

export type EffectFacts = Readonly<Record<EffectFactName, Known>>

const instrumentOf = (locator: Locator): string => locator.slice(0, locator.indexOf('/'))

const levelOf = (program: Program, effect: ProposedEffect, locator: Locator): Level | undefined =>
  own(program.instruments, instrumentOf(locator))?.level ??
  effect.proposal?.claims.find(({ law }) => law === locator)?.level

/** Highest level among the provisions that empower. An instrument of unknown level adds nothing. */
export const rankOf = (program: Program, effect: ProposedEffect): Level | null => {
  const found = effect.empowering.flatMap((locator) => levelOf(program, effect, locator) ?? [])
  return levels.find((level) => found.includes(level)) ?? null
}

const verified = (program: Program, locators: readonly Locator[]): boolean =>
  locators.length > 0 &&
  locators.every((locator) => {
    const instrument = own(program.instruments, instrumentOf(locator))
    return (
      instrument?.provisions.some(({ at, status }) => status === 'verified' && `${instrument.id}/${at}` === locator) ??
      false
    )
  })

/** Provisions whose text must have been read: those that empower, ground and scale. */
const founding = (effect: ProposedEffect): readonly Locator[] =>
  effect.proposal && effect.proposal.claims.length > 0
    ? effect.basis
    : effect.grounds.flatMap(({ rule }) =>
        rule.basis.flatMap(({ role, law }) =>
          role === 'empowers' || role === 'ground' || role === 'scale' ? [law] : [],
        ),
      )

/** Regions of the local instruments that empower; empty where none is local. */
const regionsOf = (program: Program, effect: ProposedEffect): readonly (string | undefined)[] =>
  effect.empowering.map((locator) => own(program.instruments, instrumentOf(locator))?.region)

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
const fitOf = ({ authority }: Case, { rule, record }: Clause) => ({
  authorityKind: rule.authority.kinds.includes(authority.kind),
  authorityLevel: rule.authority.levels.includes(authority.level),
  authorityMadeRecord: !rule.authority.madeTheRecord || record?.by.id === authority.id,
})

const fits = (fit: ReturnType<typeof fitOf>): number => Object.values(fit).filter(Boolean).length

/** Competence must hold together, on one clause: of the governing ground, or of the rule that comes nearest where none supports the effect. */
const competence = (
  world: World,
  effect: ProposedEffect,
): Pick<EffectFacts, 'authorityKind' | 'authorityLevel' | 'authorityRegion' | 'authorityMadeRecord'> => {
  const regions = regionsOf(world.program, effect)
  const authorityRegion = known(
    regions.length === 0 ||
      regions.some((region) => region === undefined || liesIn(world.case.authority.region, region)),
  )
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

/** The narrower condition on the matter that the effect's own statute names, evaluated; null where it names none. */
export const nexusOf = (world: World, effect: ProposedEffect): Verdict | null => {
  const [ground] = effect.grounds
  return ground?.match.ready.nexus[ground.templateIndex]?.(world.lookup(ground.match.scope)) ?? null
}

/** Whether the matter is one that the effect's own statute names: kinds of matter, then the narrower condition. */
const withinScope = (world: World, effect: ProposedEffect): Known => {
  const kind = world.case.matter.kind
  const allowed = effect.grounds[0]?.template.scope ?? []
  if (allowed.length > 0 && !allowed.includes(kind)) return known(false)
  const nexus = nexusOf(world, effect)
  return nexus?.truth === 'unknown' ? unknown : known(nexus?.truth !== 'false')
}

const exceedsScope = (effect: ProposedEffect): boolean => {
  const allowed = effect.grounds[0]?.template.scope ?? []
  return allowed.length > 0 && effect.scope.some((kind) => !allowed.includes(kind))
}

/** Whether the effect would still run after the last day of what it rests on. */
const outlastsSource = (world: World, effect: ProposedEffect): Known => {
  const [ground] = effect.grounds
  const until = ground?.template.runs?.until
  if (!ground || until === undefined) return known(false)
  if (effect.term === null) return known(false)
  const last = dayOf(world.lookup(ground.match.scope).fact(until as never).known)
  return last === undefined || last === null
    ? unknown
    : known(lastDayOf(world.calendar, world.case.asOf, effect.term.max).day > last)
}

/** A chance of the party is used up: taken and answered, waived, or lapsed, by the day of the decision where there is one. */
const chanceGone = (state: StepState, states: readonly StepState[], by: Day): boolean => {
  if (state.status === 'waived') return true
  const answer = states.find(({ template }) => template.after === state.template.step)
  if (state.doneOn !== null) return !answer || (answer.doneOn !== null && answer.doneOn <= by)
  return state.due?.lastDay !== null && state.due?.lastDay !== undefined && state.due.lastDay < by
}

/** Where the rule gives no time for it, being heard needs an answer or a waiver on record. */
const heardBy = (world: World, effect: ProposedEffect, states: readonly StepState[], by: Day): boolean => {
  if (effect.grounds.some(({ open }) => open)) return false
  const chances = states.filter(({ template }) => template.by === 'party' && template.beforeDecision)
  if (chances.length > 0) return chances.every((state) => chanceGone(state, states, by))
  const [ground] = effect.grounds
  if (ground && waived(world, ground, subjectOf(world, effect))) return true
  return takenBy(world, effect, 'objection-answered', by)
}

/** Whether a step that counts was taken by a day; without a rule that says more, any such step does. */
const takenBy = (world: World, effect: ProposedEffect, step: string, by: Day): boolean => {
  const [ground] = effect.grounds
  const about = subjectOf(world, effect)
  const days = ground ? daysTaken(world, ground, about, step) : stepsTaken(world.case, step, about).map(({ on }) => on)
  return days.some((on) => on <= by)
}

/** A step of the authority without which it may not decide, and which was not done by a day. Notice and hearing chances are facts of their own. */
const stepMissingBy = (states: readonly StepState[], by: Day): boolean =>
  states.some(
    ({ template, doneOn }) =>
      template.beforeDecision &&
      template.by !== 'party' &&
      (template.ifMissed === 'may-not-decide' || template.ifMissed === 'void') &&
      (doneOn === null || doneOn > by),
  )

/** Facts of the procedure towards the party, read from what is recorded whether or not the rule asks for the step. */
const procedureFacts = (world: World, effect: ProposedEffect) => {
  const states = stepsOf(world, effect)
  const decided = effect.decidedOn
  const by = decided ?? world.case.asOf
  const before = states.filter(({ template }) => template.beforeDecision)
  return {
    noticeRequired: known(before.some(({ template }) => template.step === 'prior-notice')),
    noticed: known(takenBy(world, effect, 'prior-notice', by)),
    heardRequired: known(
      before.some(({ template }) => template.by === 'party') || effect.grounds.some(({ open }) => open),
    ),
    heard: known(heardBy(world, effect, states, by)),
    stepOwed: known(decided === undefined && stepMissingBy(states, by)),
    stepOmitted: known(decided !== undefined && stepMissingBy(states, by)),
    weighingRequired: known(effect.grounds.some(({ weighing }) => weighing !== 'none')),
    weighed: known(effect.grounds.every(({ weighing }) => weighing !== 'owed')),
    decided: known(decided !== undefined),
    groundedWhenDecided: known(effect.groundedWhenDecided),
    served: known(takenBy(world, effect, 'service', world.case.asOf)),
  }
}

/** A bound of the statutory term: known not to exist where the rule states none, unknown where its parameter is. */
const lawPeriod = (ground: Ground | undefined, bound: Period | undefined): Known =>
  bound !== undefined ? known(bound) : ground && !ground.template.term ? nothing : unknown

/** Facts about a proposed effect, on which limits are conditions. Unknown where nothing supports an answer. */
export const effectFactsOf = (world: World, effect: ProposedEffect): EffectFacts => {
  const { program, case: kase } = world
  const measure = own(program.measures, effect.measure)
  const listed =
    measure !== undefined && measure.from <= kase.asOf && (measure.until === null || kase.asOf < measure.until)
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
    exceedsScope: known(exceedsScope(effect)),
    termGiven: known(effect.term !== null),
    termMax: period(effect.term?.max),
    termMin: period(effect.term?.min),
    lawMax: lawPeriod(ground, ground?.lawTerm?.max),
    lawMin: lawPeriod(ground, ground?.lawTerm?.min),
    outlastsSource: outlastsSource(world, effect),
    ...procedureFacts(world, effect),
  }
}
