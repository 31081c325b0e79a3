import { expect, test } from 'vitest'
import { keepSometimes } from '../src/mutate/keepSometimes.js'

const found = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, {} as never]))

test('What a long run has found is kept once a minute, as it then is, one writing at a time', async () => {
  const written: string[][] = []
  let busy = 0
  let at = 0
  const keeper = keepSometimes(
    async (memory) => {
      expect(++busy).toBe(1)
      await new Promise((done) => setTimeout(done, 5))
      written.push(Object.keys(memory))
      busy -= 1
    },
    () => at,
  )
  const ids: string[] = []
  for (const [id, when] of [
    ['a', 59_999],
    ['b', 60_000],
    ['c', 61_000],
    ['d', 120_000],
  ] as const) {
    at = when
    ids.push(id)
    const now = [...ids]
    keeper.offer(() => found(now))
  }
  await keeper.end()
  expect(written).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c', 'd'],
  ])
})

test('What stopped the writing is told at the end', async () => {
  let at = 0
  const keeper = keepSometimes(
    async () => {
      throw new Error('disk full')
    },
    () => at,
  )
  at = 60_000
  keeper.offer(() => ({}))
  await new Promise((done) => setTimeout(done, 5))
  await expect(keeper.end()).rejects.toThrow('disk full')
})
