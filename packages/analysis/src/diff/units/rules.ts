import type { CompiledRule, Day } from '@plumbline/schema'
import { type Change, type ChangeForm, change, type Named, type Reason } from '../change.js'
import { type Direction, opposite } from '../direction.js'
import { directionOf, type Part } from '../part.js'
import { lifeParts, ruleParts, valenceOf } from '../parts/rule.js'
import type { Both, Side } from '../parts/say.js'
import { withoutNature } from './fromNature.js'
import { reachOf } from './reachOf.js'
import type { Sides } from './sides.js'
import { bothFor } from './sides.js'

const named = (rule: CompiledRule, id: string = rule.id): Named => ({ id, version: rule.effective.from })

const lawOf = (rule: CompiledRule): readonly string[] => [...new Set(rule.basis.map(({ law }) => law))]

interface Told {
  readonly before: CompiledRule | null
  readonly after: CompiledRule | null
  readonly form: ChangeForm
  readonly reason: Reason
  readonly direction: Direction
  readonly parts: readonly Part[]
  readonly from: Day
  readonly until: Day | null
}

const citedIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ law, then }) => [...law, ...citedIn(then)])

/** Provisions behind what changed; of a whole rule, those it rests on. */
const lawBehind = ({ parts, form }: Told, rule: CompiledRule): readonly string[] => {
  const cited = [...new Set(citedIn(parts))]
  return form === 'changed' && cited.length > 0 ? cited : lawOf(rule)
}

const told = (sides: Sides, one: Told): Change => {
  const rule = (one.after ?? one.before) as CompiledRule
  const side: Side = one.after ? sides.after : sides.before
  return change({
    thing: 'rule',
    before: one.before && named(one.before, sides.oldName('rule', one.before.id)),
    after: one.after && named(one.after),
    title: rule.title,
    form: one.form,
    reason: one.reason,
    direction: one.direction,
    from: one.from,
    until: one.until,
    reach: reachOf(rule, side),
    law: lawBehind(one, rule),
    parts: one.parts,
    pack: rule.pack,
  })
}

/** What it does that a rule is there. */
const presence = ({ program }: Side, rule: CompiledRule): Direction => {
  if (rule.draft !== null) return 'neutral'
  const valence = valenceOf(program, rule)
  return valence === 'burden' ? 'stricter' : valence === 'benefit' ? 'more-lenient' : 'both'
}

const compared = (before: CompiledRule, after: CompiledRule, sides: Sides, both: Both): readonly Part[] => {
  const [left, right] = withoutNature(before, sides.before.program, after, sides.after.program)
  return ruleParts(left, right, both)
}

const isNeutral = (parts: readonly Part[]): boolean => directionOf(parts) === 'neutral'

/** A version that is on both sides. */
const kept = (
  before: CompiledRule,
  after: CompiledRule,
  versions: readonly CompiledRule[],
  sides: Sides,
): readonly Change[] => {
  const both = bothFor(sides, after)
  const parts = compared(before, after, sides, both)
  const closed = before.effective.until === null && after.effective.until !== null
  const succeeded = closed && versions.some(({ effective }) => effective.from === after.effective.until)
  const life = succeeded ? [] : lifeParts(before, after, both)
  const renamed = sides.oldName('rule', after.id) !== after.id
  if (parts.length === 0 && life.length === 0 && !renamed) return []
  const law = isNeutral(parts) && parts.length > 0 ? 'editorial' : 'correction'
  const reason: Reason = closed
    ? isNeutral(parts)
      ? succeeded
        ? 'editorial'
        : 'law-change'
      : 'both'
    : life.length > 0
      ? 'correction'
      : parts.length === 0
        ? 'editorial'
        : law
  const all = [...life, ...parts]
  return [
    told(sides, {
      before,
      after,
      form: renamed ? 'renamed' : 'changed',
      reason,
      direction: directionOf(all),
      parts: all,
      from: reason === 'law-change' ? (after.effective.until as Day) : after.effective.from,
      until: reason === 'law-change' ? null : after.effective.until,
    }),
  ]
}

/** A version that is new, beside the one it follows. */
const added = (after: CompiledRule, predecessor: CompiledRule | undefined, sides: Sides): Change => {
  const { from, until } = after.effective
  const later = from > sides.before.program.pack.verifiedUntil
  if (predecessor === undefined)
    return told(sides, {
      before: null,
      after,
      form: 'added',
      reason: later ? 'law-change' : 'addition',
      direction: presence(sides.after, after),
      parts: [],
      from,
      until,
    })
  const parts = compared(predecessor, after, sides, bothFor(sides, after))
  return told(sides, {
    before: predecessor,
    after,
    form: 'added',
    reason: 'law-change',
    direction: directionOf(parts),
    parts,
    from,
    until,
  })
}

const removed = (before: CompiledRule, sides: Sides): Change =>
  told(sides, {
    before,
    after: null,
    form: 'removed',
    reason: 'correction',
    direction: opposite(presence(sides.before, before)),
    parts: [],
    from: before.effective.from,
    until: before.effective.until,
  })

/** A version whose first day was mended: the only one gone, for the only one new. */
const moved = (before: CompiledRule, after: CompiledRule, sides: Sides): Change => {
  const both = bothFor(sides, after)
  const parts = [...lifeParts(before, after, both), ...compared(before, after, sides, both)]
  const from = before.effective.from < after.effective.from ? before.effective.from : after.effective.from
  return told(sides, {
    before,
    after,
    form: 'changed',
    reason: 'correction',
    direction: directionOf(parts),
    parts,
    from,
    until: after.effective.until,
  })
}

const ofOneRule = (
  before: readonly CompiledRule[],
  after: readonly CompiledRule[],
  sides: Sides,
): readonly Change[] => {
  const sameDay = (one: CompiledRule, all: readonly CompiledRule[]) =>
    all.find(({ effective }) => effective.from === one.effective.from)
  const gone = before.filter((one) => !sameDay(one, after))
  const fresh = after.filter((one) => !sameDay(one, before))
  const [oldOne, newOne] = [gone[0], fresh[0]]
  const isMove = gone.length === 1 && fresh.length === 1 && oldOne && newOne
  const predecessorOf = (one: CompiledRule) =>
    before.filter(({ effective }) => effective.from < one.effective.from && sameDayIn(after, effective.from)).at(-1)
  return [
    ...after.flatMap((one) => {
      const old = sameDay(one, before)
      return old ? kept(old, one, after, sides) : []
    }),
    ...(isMove
      ? [moved(oldOne, newOne, sides)]
      : [...gone.map((one) => removed(one, sides)), ...fresh.map((one) => added(one, predecessorOf(one), sides))]),
  ]
}

const sameDayIn = (all: readonly CompiledRule[], day: Day): boolean =>
  all.some(({ effective }) => effective.from === day)

/** Changes of rules, by id and version; a version that follows another is told beside it. */
export const ruleChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.rules, sides.after.program.rules]
  const ids = [...new Set([...left, ...right].map(({ id }) => id))].sort()
  return ids.flatMap((id) =>
    ofOneRule(
      left.filter((one) => one.id === id),
      right.filter((one) => one.id === id),
      sides,
    ),
  )
}
