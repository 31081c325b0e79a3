import type { ChoiceReason, CompiledNature, CreditRecord, Day, Locator } from '@plumbline/schema'
import type { Setting } from '../facts/setting.js'
import { type Candidates, candidatesOf } from './candidates.js'
import { isBurden } from './isBurden.js'
import type { JudgedVersion } from './judgedVersion.js'
import { pickedVersion } from './picked.js'
import { isRegimeWithin } from './regime.js'

/** Which version of a rule governs a trigger, and why. */
export interface ChosenLaw {
  readonly candidates: readonly JudgedVersion[]
  /** Null where none does, and in a conflict. */
  readonly governs: JudgedVersion | null
  /** Whether it is for an official to choose among the candidates. */
  readonly isOpen: boolean
  readonly reason: ChoiceReason
  readonly law: readonly Locator[]
}

/** An answer of the law itself, or `open` where it leaves the choice to an official. */
interface Answer {
  readonly governs: JudgedVersion | null | 'open'
  readonly reason: ChoiceReason
}

const answer = (governs: Answer['governs'], reason: ChoiceReason): Answer => ({ governs, reason })

/** The law of the act against the law of the decision, each whole (Penalty Law art 37). */
const lighterRegime = (setting: Setting, nature: CompiledNature, then: JudgedVersion, now: JudgedVersion): Answer => {
  if (then.result.outcome === 'does-not-apply') return answer(then, 'in-force-then')
  if (now.result.outcome === 'does-not-apply') return answer(now, 'lighter-later-law')
  if (then.result.outcome === 'undetermined') return answer(then, 'in-force-then')
  if (now.result.outcome === 'undetermined') return answer(now, 'unclear')
  const isNowWithin = isRegimeWithin(setting, nature, now, then)
  const isThenWithin = isRegimeWithin(setting, nature, then, now)
  if (isThenWithin) return answer(then, 'later-law-not-lighter')
  return isNowWithin ? answer(now, 'lighter-later-law') : answer('open', 'incomparable')
}

/** What the law says where neither a transition clause nor a continuing act comes in. */
const ordinary = (setting: Setting, nature: CompiledNature, { then, now }: Candidates): Answer => {
  if (then === null) return answer(null, 'not-in-force-then')
  if (nature.choice.method === 'lighter-regime') {
    if (now === null) return answer(null, 'no-longer-punished')
    const [one, other] = setting.logic.choice.thenAndNow(then, now)
    if (one !== other) return lighterRegime(setting, nature, one, other)
  }
  const versions = setting.program.rules.filter(({ id }) => id === then.rule.id)
  return answer(then, versions.length === 1 ? 'only-version' : 'in-force-then')
}

/** A clause that reaches back does so only as far as it better protects (Legislation Law art 104). */
const reachedBack = (
  setting: Setting,
  nature: CompiledNature,
  then: JudgedVersion | null,
  later: JudgedVersion,
): Answer => {
  if (!isBurden(setting, later.rule) || later.result.outcome === 'does-not-apply')
    return answer(later, 'transition-clause')
  if (then === null) return answer(null, 'not-in-force-then')
  if (then.result.outcome === 'does-not-apply') return answer(then, 'later-law-not-lighter')
  if (then.result.outcome === 'undetermined') return answer(then, 'in-force-then')
  if (later.result.outcome === 'undetermined') return answer(later, 'unclear')
  if (isRegimeWithin(setting, nature, later, then)) return answer(later, 'transition-clause')
  return isRegimeWithin(setting, nature, then, later)
    ? answer(then, 'later-law-not-lighter')
    : answer('open', 'incomparable')
}

const answerOf = (setting: Setting, nature: CompiledNature, candidates: Candidates): Answer => {
  const { then, reachesBack, mayReachBack, begunMeanwhile, all } = candidates
  const reached = reachesBack === null ? null : reachedBack(setting, nature, then, reachesBack)
  if (reached !== null && mayReachBack.length === 0) return reached
  if (mayReachBack.length === 0 && begunMeanwhile.length === 0) return ordinary(setting, nature, candidates)
  if (all.some(({ result }) => result.outcome !== 'does-not-apply'))
    return answer('open', begunMeanwhile.length > 0 ? 'continuing' : 'unclear')
  if (reached !== null) return reached
  return answer(then, then === null ? 'not-in-force-then' : 'in-force-then')
}

/** What an official may choose among: where a clause may reach back, nothing heavier than what was in force. */
const choosable = (
  setting: Setting,
  nature: CompiledNature,
  { then, all }: Candidates,
  reason: ChoiceReason,
): readonly JudgedVersion[] => {
  if (reason !== 'unclear' || then === null) return all
  return all.filter(
    (version) =>
      version === then ||
      !isBurden(setting, version.rule) ||
      version.result.outcome === 'does-not-apply' ||
      (version.result.outcome === 'applies' &&
        then.result.outcome === 'applies' &&
        isRegimeWithin(setting, nature, version, then)),
  )
}

/**
 * Chooses among the versions of a rule for one trigger.
 *
 * @param versions those that the trigger triggers, oldest first; not empty
 */
export const chooseLaw = async (
  setting: Setting,
  nature: CompiledNature,
  versions: readonly JudgedVersion[],
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<ChosenLaw> => {
  const candidates = await candidatesOf(setting, nature, versions, record, decidedOn)
  const { governs, reason } = answerOf(setting, nature, candidates)
  const chosen = { candidates: candidates.all, reason, isOpen: false, law: nature.choice.law }
  if (governs === 'open') {
    const picked = pickedVersion(setting, choosable(setting, nature, candidates, reason), record, decidedOn)
    return picked === null
      ? { ...chosen, governs: null, isOpen: true }
      : { ...chosen, governs: picked, reason: 'official-chose' }
  }
  const unknown = versions.filter(({ governedOn }) => governedOn === undefined)
  if (candidates.all.length === 0 && unknown.length > 0)
    return { ...chosen, governs: null, reason: 'unclear', candidates: unknown }
  const law = reason === 'transition-clause' ? governs?.rule.transition?.law : undefined
  return { ...chosen, governs, ...(law === undefined ? {} : { law }) }
}
