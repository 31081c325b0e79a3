import type { Change, Day, Locator, Span, Standing } from '@plumbline/schema'

/** What stands on a day, by its key, and the law of the conditions of each rule and limit that are true or not. */
export interface Snapshot {
  readonly day: Day
  readonly standings: ReadonlyMap<string, Standing>
  /** Truth and law of every condition behind a standing, by the key of the standing. */
  readonly conditions: ReadonlyMap<string, ReadonlyMap<string, Condition>>
}

export interface Condition {
  readonly truth: string
  readonly law: readonly Locator[]
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'freeFrom' in value

/** A standing as text, in which days that are counted from the day asked about are no days: they move with it and change nothing. */
const withoutMoving = (standing: Standing, day: Day): string =>
  JSON.stringify(standing.is, (_, value: unknown) =>
    isSpan(value) && value.counted?.from === day ? [value.counted.period, value.law] : value,
  )

const same = (a: Standing, b: Standing, before: Snapshot, after: Snapshot): boolean =>
  JSON.stringify(a.is) === JSON.stringify(b.is) || withoutMoving(a, before.day) === withoutMoving(b, after.day)

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
