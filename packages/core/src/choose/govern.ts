import {
  type ChoiceReason,
  type CompiledNature,
  type CompiledRule,
  type Day,
  governingVersion,
  type Locator,
} from '@plumbline/schema'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'
import type { Match } from '../match/match.js'
import { modalityOf } from '../resolve/modality.js'
import { decidedDay } from './decidedDay.js'
import { type OwnResult, ownResult } from './ownResult.js'
import { compareRegimes, regimeOf } from './regime.js'

/** One version with what it comes to by itself. */
export interface Version {
  readonly match: Match
  readonly result: OwnResult
}

/** Which version of a rule governs a trigger, or that several claim it. */
export interface Ruling {
  readonly governs: Version | null
  /** Versions that claim it where no norm says which: an official decides. Empty otherwise. */
  readonly contested: readonly Version[]
  readonly reason: ChoiceReason
  readonly candidates: readonly Version[]
  /** Every version that the trigger triggers. */
  readonly all: readonly Version[]
  readonly method: CompiledNature['choice']['method']
  readonly law: readonly Locator[]
  readonly decidedOn: Day
}

/** Whether a version is in force on a day and had entered into force by the day of the decision. */
export const inForceOn = (rule: CompiledRule, on: Day, decidedOn: Day): boolean =>
  rule.effective.from <= on &&
  (rule.effective.until === null || on < rule.effective.until) &&
  rule.effective.from <= decidedOn

const plainChoice: CompiledNature['choice'] = { method: 'no-retroactivity', law: [], order: [] }

const from = ({ match }: Version): Day => match.ready.rule.effective.from

/** Later versions into whose time a continuing act goes on. */
const continuedInto = (world: World, base: Version, all: readonly Version[], decidedOn: Day): readonly Version[] => {
  const { continues } = base.match.ready.rule
  const start = base.match.governedOn
  if (!continues || typeof start !== 'string') return []
  const end = dayOf(world.lookup(base.match.scope).fact(continues.until).known)
  const last = typeof end === 'string' && end < decidedOn ? end : decidedOn
  return all.filter((one) => one !== base && start < from(one) && from(one) <= last)
}

interface Transitions {
  readonly reaches: Version | null
  readonly unclear: readonly Version[]
}

/** Later versions whose transition clause reaches back to the facts, or may. */
const transitionsOf = (world: World, all: readonly Version[], decidedOn: Day): Transitions => {
  const found = all
    .filter((one) => {
      const { transition } = one.match.ready.rule
      const start = one.match.governedOn
      return transition !== undefined && typeof start === 'string' && start < from(one) && from(one) <= decidedOn
    })
    .map((one) => ({ one, truth: one.match.ready.transition?.(world.lookup(one.match.scope)).truth ?? 'true' }))
    .sort((a, b) => (from(a.one) > from(b.one) ? -1 : 1))
  return {
    reaches: found.find(({ truth }) => truth === 'true')?.one ?? null,
    unclear: found.filter(({ truth }) => truth === 'unknown').map(({ one }) => one),
  }
}

/** The version that an official chose for the record, where the law leaves it open. */
const pickedVersion = (world: World, candidates: readonly Version[], decidedOn: Day): Version | undefined => {
  const record = candidates[0]?.match.record?.id
  const said = world.case.determinations
    .filter(
      (one) =>
        one.fact === governingVersion && one.record === record && one.on <= decidedOn && one.on <= world.case.knownAt,
    )
    .reduce<{ on: Day; value: unknown } | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
  return candidates.find((one) => from(one) === said?.value)
}

type Verdict = Pick<Ruling, 'governs' | 'contested' | 'reason'>
const governs = (version: Version | null, reason: ChoiceReason): Verdict => ({
  governs: version,
  contested: [],
  reason,
})

/** Penalty Law art 37: the law at the act, unless the law at the decision punishes more lightly or no longer. */
const lighterOf = (
  world: World,
  choice: CompiledNature['choice'],
  base: Version,
  late: Version | undefined,
): Verdict => {
  if (!late) return governs(null, 'no-longer-punished')
  if (base.result.is === 'does-not-apply') return governs(base, 'in-force-then')
  if (late.result.is === 'does-not-apply') return governs(late, 'lighter-later-law')
  if (base.result.is === 'undetermined') return governs(base, 'in-force-then')
  if (late.result.is === 'undetermined') return governs(late, 'unclear')
  const regime = ({ match }: Version, weighing: 'none' | 'owed' | 'done') =>
    regimeOf(world, match, modalityOf(match.ready.rule, weighing))
  const compared = compareRegimes(choice, regime(late, late.result.weighing), regime(base, base.result.weighing))
  if (compared === 'lighter') return governs(late, 'lighter-later-law')
  if (compared === 'incomparable') return { governs: null, contested: [base, late], reason: 'incomparable' }
  return governs(base, 'later-law-not-lighter')
}

const oldestFirst = (versions: readonly Version[]): readonly Version[] =>
  [...new Set(versions)].sort((a, b) => (from(a) < from(b) ? -1 : 1))

/**
 * Which version of a rule governs one trigger. Penalties: the law at the act or the lighter law at the decision. Everything
 * else: the law in force on the governing day, unless a transition clause reaches back (Legislation Law art 104). An act that
 * goes on across a change of law is for an official.
 */
export const rulingOf = (world: World, matches: readonly Match[]): Ruling => {
  const all = matches.map((match): Version => ({ match, result: ownResult(world, match) }))
  const [first] = matches as [Match]
  const choice = world.program.natures.find(({ nature }) => nature === first.ready.rule.nature)?.choice ?? plainChoice
  const decidedOn = decidedDay(world, matches)
  const base = all.find(
    ({ match }) => typeof match.governedOn === 'string' && inForceOn(match.ready.rule, match.governedOn, decidedOn),
  )
  const late = all.find(({ match }) => inForceOn(match.ready.rule, decidedOn, decidedOn))
  const lighter = choice.method === 'lighter-regime'
  const continued = base ? continuedInto(world, base, all, decidedOn) : []
  const transitions = lighter ? { reaches: null, unclear: [] } : transitionsOf(world, all, decidedOn)
  const candidates = oldestFirst([
    ...(base ? [base] : []),
    ...continued,
    ...(transitions.reaches ? [transitions.reaches] : []),
    ...transitions.unclear,
    ...(lighter && base && late ? [late] : []),
  ])
  const settle = (): Verdict => {
    const picked = candidates.length > 1 ? pickedVersion(world, candidates, decidedOn) : undefined
    if (picked) return governs(picked, 'official-chose')
    if (transitions.reaches) return governs(transitions.reaches, 'transition-clause')
    if (continued.length > 0) return { governs: null, contested: candidates, reason: 'continuing' }
    if (transitions.unclear.length > 0 && candidates.length > 1)
      return { governs: null, contested: candidates, reason: 'unclear' }
    if (transitions.unclear[0]) return governs(transitions.unclear[0], 'unclear')
    if (!base) return governs(null, 'not-in-force-then')
    if (lighter && base !== late) return lighterOf(world, choice, base, late)
    return governs(base, all.length === 1 ? 'only-version' : 'in-force-then')
  }
  const verdict = settle()
  const law =
    verdict.reason === 'transition-clause' ? (verdict.governs?.match.ready.rule.transition?.law ?? []) : choice.law
  return { ...verdict, candidates, all, method: choice.method, law, decidedOn }
}
