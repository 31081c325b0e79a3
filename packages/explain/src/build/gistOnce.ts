import type { Item } from '../tree/explanation.js'

/** Leaves what a provision says at its first citation only; the citation stays everywhere. */
export const gistOnce = (items: readonly Item[]): readonly Item[] => {
  const told = new Set<string>()
  const walk = ({ says, then }: Item): Item => {
    if (says.code !== 'provision') return { says, then: then.map(walk) }
    const { law } = says.with
    const gist = says.with.gist && !told.has(law)
    told.add(law)
    return { says: { code: 'provision', with: { law, gist } }, then }
  }
  return items.map(walk)
}
