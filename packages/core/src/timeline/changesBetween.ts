import type { Change, Day, Locator, Span, Standing } from '@plumbline/schema'

/** What stands on a day, by its key, and the law of the conditions of each rule and limit that are true or not. */
export interface Snapshot {
  readonly day: Day
  /** The program counts something from the day asked about: it moves with every day, and that changes nothing. */
  readonly moves: boolean
  readonly standings: ReadonlyMap<string, Standing>
  /** Truth and law of every condition behind a standing, by the key of the standing. */
  readonly conditions: ReadonlyMap<string, ReadonlyMap<string, Condition>>
}

export interface Condition {
  readonly truth: string
  readonly law: readonly Locator[]
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'freeFrom' in value

/** What of a span does not move with the day asked about, where it begins on that day or is counted from it. */
const fixedOf = (span: Span, day: Day): unknown => {
  if (span.counted?.from === day) return [span.counted.period, span.law]
  return span.first === day ? [span.lastDay, span.law] : span
}

const withoutMoving = ({ is }: Standing, day: Day): string =>
  JSON.stringify(is, (_, value: unknown) => (isSpan(value) ? fixedOf(value, day) : value))

const same = (a: Standing, b: Standing, before: Snapshot, after: Snapshot): boolean =>
  JSON.stringify(a.is) === JSON.stringify(b.is) ||
  (after.moves && withoutMoving(a, before.day) === withoutMoving(b, after.day))

/** The law of the conditions that turned, where any did. */
const turned = (key: string, before: Snapshot, after: Snapshot): readonly Locator[] => {
  const then = before.conditions.get(key)
  const now = after.conditions.get(key)
  if (!then || !now) return []
  return [...now].flatMap(([node, { truth, law }]) => (then.get(node)?.truth === truth ? [] : law))
}

/** What is different between two days, in the order in which a decision has it; what is gone stands last. */
export const changesBetween = (before: Snapshot, after: Snapshot): Change[] => {
  const change = (key: string, from: Standing | undefined, to: Standing | undefined): Change => {
    const { is: _, law, ...about } = (to ?? from) as Standing
    const why = turned(key, before, after)
    return {
      ...about,
      from: from?.is ?? null,
      to: to?.is ?? null,
      law: [...new Set(why.length > 0 ? why : law)],
    } as Change
  }
  const changed = [...after.standings].flatMap(([key, to]) => {
    const from = before.standings.get(key)
    return from && same(from, to, before, after) ? [] : [change(key, from, to)]
  })
  const gone = [...before.standings].flatMap(([key, from]) =>
    after.standings.has(key) ? [] : [change(key, from, undefined)],
  )
  return [...changed, ...gone]
}
