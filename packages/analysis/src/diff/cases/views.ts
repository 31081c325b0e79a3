import { compareTerms, type Weighed } from '@plumbline/core'
import type { Phrases } from '@plumbline/explain'
import type { Effect, Text } from '@plumbline/schema'
import { plain } from '../parts/say.js'
import type { CaseChange, CaseChangeCode, CaseVerdict } from './caseChange.js'

/** One side of a decided case. */
export interface Decided {
  readonly weighed: Weighed
  readonly phrases: Phrases
}

const turn = (verdict: CaseVerdict): CaseVerdict =>
  verdict === 'heavier' ? 'lighter' : verdict === 'lighter' ? 'heavier' : verdict

/** How much of a burden there is in a state. A blocked burden is none; one that waits may still come. */
const weights: { readonly [S in Effect['state']]: number } = {
  blocked: 0,
  ended: 0,
  awaiting: 1,
  advisory: 2,
  'in-effect': 3,
}

const bySign = (difference: number | null): CaseVerdict =>
  difference === null ? 'other' : difference > 0 ? 'heavier' : difference < 0 ? 'lighter' : 'other'

const end = (day: string | null): string => day ?? '9999-12-31'
const byDay = (before: string | null, after: string | null): CaseVerdict =>
  bySign(end(after) === end(before) ? 0 : end(after) > end(before) ? 1 : -1)

const recordsOf = ({ grounds }: Effect): string =>
  [...new Set(grounds.map(({ record }) => record ?? ''))].sort().join('+')

/** Which effect of the other side is the same: that on the same party, for the same records. */
const keyOf = (effect: Effect): string => {
  const { act, measure, on, proposal } = effect
  return `${act} ${measure} ${on} ${proposal ?? ''} ${proposal === null ? recordsOf(effect) : ''}`
}

const heldBy = ({ limits }: Weighed, effect: Effect): readonly string[] =>
  [...new Set(limits.filter((one) => one.effect === effect.id && one.does !== 'pass').map(({ limit }) => limit))].sort()

const text = (value: unknown): string => JSON.stringify(value) ?? ''

type Make = (code: CaseChangeCode, verdict: CaseVerdict, before: Text | null, after: Text | null) => CaseChange

/** The range of a term or an amount in words. */
const ranged = <T>(range: { readonly min: T; readonly max: T } | null, say: (one: T) => Text): Text | null => {
  if (range === null) return null
  const [min, max] = [say(range.min), say(range.max)]
  return min.zh === max.zh ? max : { zh: `${min.zh}至${max.zh}`, en: `${min.en} to ${max.en}` }
}

const weighTerm = (before: Effect['term'], after: Effect['term']): CaseVerdict =>
  before === null || after === null
    ? 'other'
    : bySign(compareTerms(after.max, before.max) || compareTerms(after.min, before.min))

const weighAmount = (before: Effect['amount'], after: Effect['amount']): CaseVerdict => {
  const n = (range: Effect['amount'], endOf: 'min' | 'max'): number => range?.[endOf].n ?? 0
  return bySign(n(after, 'max') - n(before, 'max') || n(after, 'min') - n(before, 'min'))
}

const weighScope = (before: readonly string[], after: readonly string[]): CaseVerdict => {
  const wider = (a: readonly string[], b: readonly string[]): boolean =>
    b.length === 0 || (a.length > 0 && a.every((one) => b.includes(one)))
  return wider(before, after) ? 'heavier' : wider(after, before) ? 'lighter' : 'other'
}

/** An effect on both sides, told as of a burden. */
const ofEffect = (old: Effect, now: Effect, before: Decided, after: Decided, make: Make): readonly CaseChange[] => {
  const [left, right] = [before.phrases, after.phrases]
  const bites = weights[old.state] > 0 || weights[now.state] > 0
  const [holdsOld, holdsNow] = [heldBy(before.weighed, old), heldBy(after.weighed, now)]
  const list = (ids: readonly string[], phrases: Phrases): Text | null =>
    ids.length === 0 ? null : phrases.list(ids.map(phrases.limit))
  // A wish that is blocked leaves what the law itself supports: nobody is better off for a wish that is now too low.
  const isWish = now.proposal !== null && now.grounds.length > 0 && now.state === 'blocked'
  const all: readonly (CaseChange | null)[] = [
    old.state === now.state
      ? null
      : make(
          'state',
          isWish ? 'other' : bySign(weights[now.state] - weights[old.state]),
          left.word('state', old.state),
          right.word('state', now.state),
        ),
    old.modality === now.modality
      ? null
      : make(
          'modality',
          now.modality === 'shall' ? 'heavier' : 'lighter',
          left.word('modality', old.modality),
          right.word('modality', now.modality),
        ),
    text(old.term) === text(now.term)
      ? null
      : make('term', weighTerm(old.term, now.term), ranged(old.term, left.period), ranged(now.term, right.period)),
    text(old.amount) === text(now.amount)
      ? null
      : make(
          'amount',
          weighAmount(old.amount, now.amount),
          ranged(old.amount, left.amount),
          ranged(now.amount, right.amount),
        ),
    text(old.scope) === text(now.scope)
      ? null
      : make(
          'scope',
          weighScope(old.scope, now.scope),
          left.list(old.scope.map(left.matter)),
          right.list(now.scope.map(right.matter)),
        ),
    old.runs?.lastDay === now.runs?.lastDay
      ? null
      : make(
          'last-day',
          old.runs && now.runs ? byDay(old.runs.lastDay, now.runs.lastDay) : 'other',
          day(old.runs?.lastDay),
          day(now.runs?.lastDay),
        ),
    text(holdsOld) === text(holdsNow)
      ? null
      : make(
          'held-by',
          old.state === now.state && bites ? bySign(holdsOld.length - holdsNow.length) : 'other',
          list(holdsOld, left),
          list(holdsNow, right),
        ),
  ]
  return all.flatMap((one) => one ?? [])
}

const day = (value: string | null | undefined): Text | null =>
  value === null || value === undefined ? null : plain(value)

/** Effects on both sides. What benefits counts the other way round. */
export const effectChanges = (before: Decided, after: Decided): readonly CaseChange[] => {
  const [left, right] = [before.weighed.effects, after.weighed.effects]
  const makeFor =
    (effect: Effect, { phrases }: Decided): Make =>
    (code, verdict, was, is) => {
      const told = effect.polarity === 'favourable' ? turn(verdict) : verdict
      return {
        code,
        verdict: told,
        about: phrases.measure(effect.measure),
        before: was,
        after: is,
        key: `${code} ${told} ${effect.act} ${effect.measure}`,
      }
    }
  const counts = (effect: Effect): CaseVerdict => (weights[effect.state] > 0 ? 'heavier' : 'other')
  return [
    ...right.flatMap((now) => {
      const old = left.find((one) => keyOf(one) === keyOf(now))
      const make = makeFor(now, after)
      return old === undefined
        ? [make('appears', counts(now), null, after.phrases.word('state', now.state))]
        : ofEffect(old, now, before, after, make)
    }),
    ...left
      .filter((old) => !right.some((one) => keyOf(one) === keyOf(old)))
      .map((old) =>
        makeFor(old, before)('disappears', turn(counts(old)), before.phrases.word('state', old.state), null),
      ),
  ]
}

const rulesOf = ({ grounds }: Effect): string => [...new Set(grounds.map(({ rule }) => rule))].sort().join(' ')

/** Effects whose procedure can be compared: on both sides, of the same rules, and blocked on neither. */
const comparable = (before: Weighed, after: Weighed): ReadonlySet<string> =>
  new Set(
    after.effects.flatMap((now) => {
      const old = before.effects.find((one) => keyOf(one) === keyOf(now))
      return old && rulesOf(old) === rulesOf(now) && weights[old.state] > 0 && weights[now.state] > 0
        ? [keyOf(now)]
        : []
    }),
  )

type Listed = 'steps' | 'remedies' | 'reliefs'

interface Shown {
  /** Of its effect. */
  readonly of: string
  readonly key: string
  readonly id: string
  readonly lastDay: string | null
  readonly isParty: boolean
  /** Whether to miss it means more than being late. */
  readonly protects: boolean
}

const shownIn = ({ weighed }: Decided, list: Listed): readonly Shown[] => {
  const keyIn = (id: string): string => {
    const effect = weighed.effects.find((one) => one.id === id)
    return effect ? keyOf(effect) : id
  }
  const shown = (effect: string, party: string, id: string, lastDay: string | null | undefined): Shown => {
    const of = keyIn(effect)
    return { of, key: `${of} ${party} ${id}`, id, lastDay: lastDay ?? null, isParty: true, protects: true }
  }
  if (list === 'remedies')
    return weighed.remedies.map(({ effect, party, route, due }) => shown(effect, party, route, due?.lastDay))
  if (list === 'reliefs')
    return weighed.reliefs.map(({ effect, party, route, opens }) => ({
      ...shown(effect, party, route, opens?.first),
      isParty: false,
    }))
  return weighed.steps.map(({ effect, party, step, due, by, ifMissed }) => ({
    ...shown(effect, party, step, due?.lastDay),
    isParty: by === 'party',
    protects: ifMissed !== 'late',
  }))
}

const codes = {
  steps: ['step', 'step-missing', 'step-new'],
  remedies: ['remedy', 'remedy-missing', 'remedy-new'],
  reliefs: ['relief', 'relief-missing', 'relief-new'],
} as const

/** Steps, remedies and ways out on both sides, of effects that are on both. */
export const procedureChanges = (before: Decided, after: Decided): readonly CaseChange[] => {
  const both = comparable(before.weighed, after.weighed)
  const shared = ({ of }: Shown): boolean => both.has(of)
  return (['steps', 'remedies', 'reliefs'] as const).flatMap((list) => {
    const [left, right] = [shownIn(before, list).filter(shared), shownIn(after, list).filter(shared)]
    const [changed, missing, fresh] = codes[list]
    const title = ({ phrases }: Decided, id: string) => (list === 'steps' ? phrases.step(id) : phrases.route(id))
    const make = (
      code: CaseChangeCode,
      verdict: CaseVerdict,
      about: Text,
      was: Text | null,
      is: Text | null,
      id: string,
    ): CaseChange => ({ code, verdict, about, before: was, after: is, key: `${code} ${verdict} ${id}` })
    // A later last day helps who has to act by it; a later opening of a way out does not, nor a longer wait for others.
    const later = (one: Shown): CaseVerdict => (one.isParty ? 'lighter' : 'heavier')
    return [
      ...right.flatMap((now) => {
        const old = left.find((one) => one.key === now.key)
        if (old === undefined)
          return [make(fresh, !now.protects ? 'other' : 'lighter', title(after, now.id), null, null, now.id)]
        if (old.lastDay === now.lastDay) return []
        const known = old.lastDay !== null && now.lastDay !== null
        const direction = byDay(old.lastDay, now.lastDay)
        const verdict: CaseVerdict = !known ? 'other' : direction === 'heavier' ? later(now) : turn(later(now))
        return [make(changed, verdict, title(after, now.id), day(old.lastDay), day(now.lastDay), now.id)]
      }),
      ...left
        .filter((old) => !right.some((one) => one.key === old.key))
        .map((old) => make(missing, !old.protects ? 'other' : 'heavier', title(before, old.id), null, null, old.id)),
    ]
  })
}

/** What rules came to, where no effect shows it. */
export const outcomeChanges = (before: Decided, after: Decided): readonly CaseChange[] => {
  const strongest = ['applies', 'conflict', 'undetermined', 'does-not-apply', 'not-in-force'] as const
  const outcomes = ({ weighed }: Decided) => {
    const found = new Map<string, (typeof strongest)[number]>()
    for (const { rule, record, outcome } of weighed.rules) {
      const key = `${rule} ${record ?? ''}`
      const known = found.get(key)
      if (known === undefined || strongest.indexOf(outcome) < strongest.indexOf(known)) found.set(key, outcome)
    }
    return found
  }
  const [left, right] = [outcomes(before), outcomes(after)]
  return [...right].flatMap(([key, now]): readonly CaseChange[] => {
    const old = left.get(key)
    const rule = key.split(' ')[0] as string
    if (old === undefined || old === now) return []
    return [
      {
        code: 'outcome',
        verdict: 'other',
        about: after.phrases.rule(rule),
        before: before.phrases.word('outcome', old),
        after: after.phrases.word('outcome', now),
        key: `outcome ${rule} ${old} ${now}`,
      },
    ]
  })
}
