import { groupBy } from '../groupBy.js'
import type { Item } from '../tree/explanation.js'
import type { Statement } from '../tree/statements.js'

/** What is said of one party. */
export interface Told {
  readonly on: string
  readonly items: readonly Item[]
}

/** What a statement is about, apart from what it says of it: a step, a route, a limit. */
const topicOf = ({ says }: Item): string => {
  const args: Readonly<Record<string, unknown>> = says.with
  return JSON.stringify([says.code, args.step, args.by, args.route, args.limit])
}

/** One order of topics that keeps the order in which each party has them. */
const orderOf = (sequences: readonly (readonly string[])[]): readonly string[] => {
  const order: string[] = []
  for (const sequence of sequences) {
    let after = -1
    for (const topic of sequence) {
      const at = order.indexOf(topic)
      after = at === -1 ? after + 1 : at
      if (at === -1) order.splice(after, 0, topic)
    }
  }
  return order
}

const saidOf = ({ says, then }: Item, parties: readonly string[]): Item => ({
  says: { code: says.code, with: { ...says.with, parties } } as Statement,
  then,
})

/**
 * What is said of several parties, once: topic by topic, and where it differs, with the parties it is said of. Takes
 * statements that carry `parties`.
 */
export const byParty = (told: readonly Told[]): readonly Item[] => {
  const single = told.flatMap(({ on, items }) => items.map((item) => ({ on, item, topic: topicOf(item) })))
  const order = orderOf(told.map(({ items }) => items.map(topicOf)))
  const all = new Set(told.map(({ on }) => on)).size
  return order.flatMap((wanted) =>
    groupBy(
      single.filter(({ topic }) => topic === wanted),
      ({ item }) => item,
    ).flatMap((group) => {
      const [first] = group
      const parties = [...new Set(group.map(({ on }) => on))]
      return first ? [parties.length === all ? first.item : saidOf(first.item, parties)] : []
    }),
  )
}
