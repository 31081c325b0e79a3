/** An article as a number and, for one inserted later (第十七条之一), a second. */
export type ArticleKey = string

const partsOf = (key: ArticleKey): readonly [number, number] => {
  const [number = '0', inserted = '0'] = key.split('-')
  return [Number(number), Number(inserted)]
}

/** Articles in the order of their instrument. */
export const compareArticles = (left: ArticleKey, right: ArticleKey): number => {
  const [a, b] = [partsOf(left), partsOf(right)]
  return a[0] - b[0] || a[1] - b[1]
}

/** Article that a locator inside an instrument is in: `17-1` of `art-17-1/para-2`. */
export const articleOf = (at: string): ArticleKey => (at.split('/', 1)[0] ?? '').slice('art-'.length)

/** Articles that a range names, among those there are; of a part, its article. */
export const articlesIn = (range: string, all: readonly ArticleKey[]): readonly ArticleKey[] => {
  const [first = '', last] = range.split('..')
  const from = articleOf(first)
  if (last === undefined) return [from]
  const to = articleOf(last)
  return all.filter((key) => compareArticles(from, key) <= 0 && compareArticles(key, to) <= 0)
}

/** Whether a range names a part of an article and not all of it. */
export const isPart = (range: string): boolean => range.includes('/')

/** Articles as runs: `art-1..art-3`, `art-7`. */
export const asRuns = (keys: readonly ArticleKey[], all: readonly ArticleKey[]): readonly string[] => {
  const runs: [ArticleKey, ArticleKey][] = []
  for (const key of [...keys].sort(compareArticles)) {
    const run = runs.at(-1)
    if (run !== undefined && all[all.indexOf(run[1]) + 1] === key) run[1] = key
    else runs.push([key, key])
  }
  return runs.map(([first, last]) => (first === last ? `art-${first}` : `art-${first}..art-${last}`))
}
