import { type ChoiceReason, type CompiledNature, type Day, governingVersion, type Locator } from '@plumbline/schema'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'
import { inForceOn } from '../match/inForceOn.js'
import type { Match } from '../match/match.js'
import { own } from '../own.js'
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

const plainChoice: CompiledNature['choice'] = { method: 'no-retroactivity', law: [], order: [] }

const from = ({ match }: Version): Day => match.ready.rule.effective.from

/** Later versions into whose time a continuing act goes on. */
const continuedInto = (world: World, base: Version, all: readonly Version[], decidedOn: Day): readonly Version[] => {
  const { continues } = base.match.ready.rule
  const start = base.match.governedOn
  if (!continues || typeof start !== 'string') return []
  const end = dayOf(world.lookup(base.match.scope).fact(continues.until).known)
  const last = typeof end === 'string' && end < decidedOn ? end : decidedOn
  return all.filter((one) => typeof one.match.governedOn === 'string' && start < from(one) && from(one) <= last)
}

interface Transitions {
  readonly reaches: Version | null
  readonly unclear: readonly Version[]
}

/** Later versions whose transition clause reaches back to the facts; unclear only those later than any that does. */
const transitionsOf = (
  world: World,
  all: readonly Version[],
  base: Version | undefined,
  decidedOn: Day,
): Transitions => {
  const found = all
    .filter((one) => {
      const { transition } = one.match.ready.rule
      const start = one.match.governedOn
      const later = typeof start === 'string' && start < from(one) && (!base || from(base) < from(one))
      return transition !== undefined && later && from(one) <= decidedOn
    })
    .map((one) => ({ one, truth: one.match.ready.transition?.(world.lookup(one.match.scope)).truth ?? 'true' }))
  const reaches = found.findLast(({ truth }) => truth === 'true')?.one ?? null
  return {
    reaches,
    unclear: found.flatMap(({ one, truth }) =>
      truth === 'unknown' && (!reaches || from(reaches) < from(one)) ? [one] : [],
    ),
  }
}

/** The candidate that an official chose for the trigger; two choices of one day that differ choose nothing. */
const pickedVersion = (
  world: World,
  candidates: readonly Version[],
  { record, decidedOn }: Match,
): Version | undefined => {
  const said = world.case.determinations.filter(
    (one) =>
      one.fact === governingVersion &&
      one.record === record?.id &&
      (record !== null || one.person === undefined) &&
      one.on <= decidedOn &&
      one.on <= world.case.knownAt &&
      candidates.some((candidate) => from(candidate) === one.value),
  )
  const last = said.reduce((latest, { on }) => (on > latest ? on : latest), '')
  const values = new Set(said.flatMap(({ on, value }) => (on === last ? [value] : [])))
  return values.size === 1 ? candidates.find((one) => values.has(from(one))) : undefined
}

type Answer = Pick<Ruling, 'governs' | 'reason'> & { readonly open?: boolean }

/** Penalty Law art 37: the law at the act, unless the law at the decision punishes more lightly or no longer. */
const lighterOf = (world: World, choice: CompiledNature['choice'], base: Version, late: Version): Answer => {
  if (base.result.is === 'does-not-apply') return { governs: base, reason: 'in-force-then' }
  if (late.result.is === 'does-not-apply') return { governs: late, reason: 'lighter-later-law' }
  if (base.result.is === 'undetermined') return { governs: base, reason: 'in-force-then' }
  if (late.result.is === 'undetermined') return { governs: late, reason: 'unclear' }
  const compared = compareRegimes(
    choice,
    regimeOf(world, late.match, late.result),
    regimeOf(world, base.match, base.result),
  )
  if (compared === 'lighter') return { governs: late, reason: 'lighter-later-law' }
  if (compared === 'incomparable') return { governs: null, reason: 'incomparable', open: true }
  return { governs: base, reason: 'later-law-not-lighter' }
}

const oldestFirst = (versions: readonly Version[]): readonly Version[] =>
  [...new Set(versions)].sort((a, b) => (from(a) < from(b) ? -1 : 1))

/** What the law says where no transition clause and no continuing act comes in. */
const ordinary = (
  world: World,
  choice: CompiledNature['choice'],
  base: Version | undefined,
  late: Version | undefined,
): Answer => {
  if (!base) return { governs: null, reason: 'not-in-force-then' }
  if (choice.method === 'lighter-regime') {
    if (!late) return { governs: null, reason: 'no-longer-punished' }
    if (late !== base) return lighterOf(world, choice, base, late)
  }
  const { id } = base.match.ready.rule
  const versions = world.program.rules.filter((rule) => rule.id === id)
  return { governs: base, reason: versions.length === 1 ? 'only-version' : 'in-force-then' }
}

/** Whether what a version does is a burden on those it reaches. */
const burdens = ({ program }: World, { match }: Version): boolean =>
  match.ready.rule.then.some(({ measure }) => own(program.measures, measure)?.polarity !== 'favourable')

/** Whether the regime of a version is certainly no heavier than that of the base. */
const isNoHeavier = (world: World, choice: CompiledNature['choice'], one: Version, base: Version): boolean =>
  one.result.is === 'does-not-apply' ||
  (one.result.is === 'applies' &&
    base.result.is === 'applies' &&
    ['lighter', 'same'].includes(
      compareRegimes(choice, regimeOf(world, one.match, one.result), regimeOf(world, base.match, base.result)),
    ))

/** Nothing reaches back but what better protects, whatever its clause says (Legislation Law art 104). */
const reachedOf = (
  world: World,
  choice: CompiledNature['choice'],
  base: Version | undefined,
  reaches: Version,
): Answer => {
  const reached: Answer = { governs: reaches, reason: 'transition-clause' }
  if (!burdens(world, reaches) || reaches.result.is === 'does-not-apply') return reached
  if (!base) return { governs: null, reason: 'not-in-force-then' }
  if (base.result.is === 'does-not-apply') return { governs: base, reason: 'later-law-not-lighter' }
  if (base.result.is === 'undetermined') return { governs: base, reason: 'in-force-then' }
  if (reaches.result.is === 'undetermined') return { governs: reaches, reason: 'unclear' }
  const compared = compareRegimes(
    choice,
    regimeOf(world, reaches.match, reaches.result),
    regimeOf(world, base.match, base.result),
  )
  if (compared === 'incomparable') return { governs: null, reason: 'incomparable', open: true }
  return compared === 'heavier' ? { governs: base, reason: 'later-law-not-lighter' } : reached
}

const answerOf = (
  world: World,
  choice: CompiledNature['choice'],
  base: Version | undefined,
  late: Version | undefined,
  { reaches, unclear }: Transitions,
  continued: readonly Version[],
  candidates: readonly Version[],
): Answer => {
  const reached = reaches && reachedOf(world, choice, base, reaches)
  if (reached && unclear.length === 0) return reached
  if (unclear.length === 0 && continued.length === 0) return ordinary(world, choice, base, late)
  if (candidates.some(({ result }) => result.is !== 'does-not-apply'))
    return { governs: null, reason: continued.length > 0 ? 'continuing' : 'unclear', open: true }
  // Nothing hangs on which of them governs.
  return reached ?? { governs: base ?? null, reason: base ? 'in-force-then' : 'not-in-force-then' }
}

/**
 * Which version of a rule governs one trigger. Penalties: the law at the act or the lighter law at the decision. Everything
 * else: the law in force on the governing day, unless a transition clause reaches back (Legislation Law art 104). An act that
 * goes on across a change of law, and what the law leaves open otherwise, is for an official. `matches`: oldest version first.
 */
export const rulingOf = (world: World, matches: readonly [Match, ...Match[]]): Ruling => {
  const all = matches.map((match): Version => ({ match, result: ownResult(world, match) }))
  const { decidedOn } = matches[0]
  const base = all.find(
    ({ match }) => typeof match.governedOn === 'string' && inForceOn(match.ready.rule, match.governedOn, decidedOn),
  )
  const late = all.find(({ match }) => inForceOn(match.ready.rule, decidedOn, decidedOn))
  const { nature } = (base?.match ?? matches[0]).ready.rule
  const choice = world.program.natures.find((one) => one.nature === nature)?.choice ?? plainChoice
  const lighter = choice.method === 'lighter-regime'
  const continued = base ? continuedInto(world, base, all, decidedOn) : []
  const found = lighter ? { reaches: null, unclear: [] } : transitionsOf(world, all, base, decidedOn)
  // Where no law was there to be replaced, a clause that may reach back brings no burden.
  const transitions = { ...found, unclear: found.unclear.filter((one) => base !== undefined || !burdens(world, one)) }
  const candidates = oldestFirst(
    [base, transitions.reaches, ...continued, ...transitions.unclear, lighter && base ? late : undefined].flatMap(
      (one) => one ?? [],
    ),
  )
  const ruled = { method: choice.method, law: choice.law, decidedOn, all }
  const unknownDay = all.filter(({ match }) => match.governedOn === undefined)
  if (candidates.length === 0 && unknownDay.length > 0)
    return { ...ruled, governs: null, contested: [], reason: 'unclear', candidates: unknownDay }
  const { open, ...answer } = answerOf(world, choice, base, late, transitions, continued, candidates)
  const choosable =
    answer.reason === 'unclear' && base
      ? candidates.filter((one) => one === base || !burdens(world, one) || isNoHeavier(world, choice, one, base))
      : candidates
  const picked = open ? pickedVersion(world, choosable, matches[0]) : undefined
  if (picked) return { ...ruled, governs: picked, contested: [], reason: 'official-chose', candidates }
  const law =
    answer.reason === 'transition-clause' ? (answer.governs?.match.ready.rule.transition?.law ?? []) : choice.law
  return { ...ruled, ...answer, contested: open ? candidates : [], candidates, law }
}
