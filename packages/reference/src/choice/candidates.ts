import type { CompiledNature, CreditRecord, Day, Truth } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import type { Setting } from '../facts/setting.js'
import { isBurden } from './isBurden.js'
import type { JudgedVersion } from './judgedVersion.js'
import { isInForce, sourceOf } from './version.js'

/** What the versions of a rule are to each other for one trigger. */
export interface Candidates {
  /** Version in force on the day whose law is asked about. */
  readonly then: JudgedVersion | null
  /** Version in force on the day on which is decided. */
  readonly now: JudgedVersion | null
  /** Version whose transition clause certainly reaches back. */
  readonly reachesBack: JudgedVersion | null
  /** Versions whose transition clause may reach back further than any that does. */
  readonly mayReachBack: readonly JudgedVersion[]
  /** Versions that began while a continuing act went on. */
  readonly begunMeanwhile: readonly JudgedVersion[]
  /** All that come into question, oldest first, each once. */
  readonly all: readonly JudgedVersion[]
}

const startOf = ({ rule }: JudgedVersion): Day => rule.effective.from

const inOrder = (versions: readonly JudgedVersion[]): readonly JudgedVersion[] =>
  [...new Set(versions)].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))

/** Truth of the transition clause of each version that begins after its facts, oldest first. */
const transitions = async (
  setting: Setting,
  versions: readonly JudgedVersion[],
  then: JudgedVersion | null,
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<readonly (readonly [JudgedVersion, Truth])[]> => {
  const clauses: (readonly [JudgedVersion, Truth])[] = []
  for (const version of versions) {
    const { rule, governedOn } = version
    if (rule.transition === undefined || typeof governedOn !== 'string') continue
    const isLater = startOf(version) > governedOn && (then === null || startOf(version) > startOf(then))
    if (!isLater || startOf(version) > decidedOn) continue
    const { when } = rule.transition
    const { read } = sourceOf(setting, version, record)
    clauses.push([
      version,
      when === undefined ? 'true' : (await evaluateCondition(when, read, { logic: setting.logic })).truth,
    ])
  }
  return clauses
}

/** Versions that began after the day that governs and while the act still went on: until it ended, or until the decision. */
const begunDuring = async (
  setting: Setting,
  versions: readonly JudgedVersion[],
  then: JudgedVersion,
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<readonly JudgedVersion[]> => {
  const { continues } = then.rule
  if (continues === undefined) return []
  const ended = await sourceOf(setting, then, record).read(continues.until)
  const wentOnTo = typeof ended === 'string' && ended < decidedOn ? ended : decidedOn
  return versions.filter(
    (version) =>
      typeof version.governedOn === 'string' &&
      startOf(version) > (then.governedOn as Day) &&
      startOf(version) <= wentOnTo,
  )
}

/** @param versions those that the trigger triggers, oldest first */
export const candidatesOf = async (
  setting: Setting,
  { choice: { method } }: CompiledNature,
  versions: readonly JudgedVersion[],
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<Candidates> => {
  const then = versions.find(({ inForceThen }) => inForceThen) ?? null
  const now = versions.find(({ rule }) => isInForce(rule, decidedOn, decidedOn)) ?? null
  const clauses = method === 'no-retroactivity' ? await transitions(setting, versions, then, record, decidedOn) : []
  const reachesBack = clauses.findLast(([, truth]) => truth === 'true')?.[0] ?? null
  const mayReachBack = clauses
    .filter(([version, truth]) => truth === 'unknown' && (!reachesBack || startOf(version) > startOf(reachesBack)))
    .map(([version]) => version)
    // Where no law was in force then, a clause that may reach back brings no burden.
    .filter((version) => then !== null || !isBurden(setting, version.rule))
  const begunMeanwhile = then === null ? [] : await begunDuring(setting, versions, then, record, decidedOn)
  const late = method === 'lighter-regime' && then !== null ? now : null
  const all = [then, reachesBack, ...begunMeanwhile, ...mayReachBack, late].filter((version) => version !== null)
  return { then, now, reachesBack, mayReachBack, begunMeanwhile, all: setting.logic.choice.inQuestion(inOrder(all)) }
}
