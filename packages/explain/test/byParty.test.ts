import { describe, expect, it } from 'vitest'
import { byParty } from '../src/build/byParty.js'
import { type Item, item } from '../src/tree/explanation.js'
import { samples } from './samples.js'

const state = (one: 'advisory' | 'blocked'): Item => item('state', { parties: null, state: one })
const step = (id: string, status: 'open' | 'done'): Item => {
  const [sample] = samples.step
  if (sample?.says.code !== 'step') throw new Error('a sample of a step')
  return item('step', { ...sample.says.with, step: id, status })
}
const told = (items: readonly Item[]): readonly unknown[] =>
  items.map(({ says }) => {
    const { parties, step: id, status } = says.with as { parties: unknown; step?: string; status?: string }
    return [says.code, id ?? null, status ?? null, parties]
  })

describe('what is said of several parties', () => {
  it('is said once where it is the same for all', () => {
    expect(
      told(
        byParty([
          { on: 'a', items: [state('advisory')] },
          { on: 'b', items: [state('advisory')] },
        ]),
      ),
    ).toEqual([['state', null, null, null]])
  })

  it('names the parties where it differs', () => {
    const items = byParty([
      { on: 'a', items: [step('notice', 'done')] },
      { on: 'b', items: [step('notice', 'open')] },
      { on: 'c', items: [step('notice', 'done')] },
    ])
    expect(told(items)).toEqual([
      ['step', 'notice', 'done', ['a', 'c']],
      ['step', 'notice', 'open', ['b']],
    ])
  })

  it('keeps a step that only one party has in its place', () => {
    const items = byParty([
      { on: 'a', items: [step('notice', 'done'), step('decision', 'open')] },
      { on: 'b', items: [step('notice', 'done'), step('answer', 'done'), step('decision', 'open')] },
    ])
    expect(told(items).map((one) => (one as unknown[])[1])).toEqual(['notice', 'answer', 'decision'])
  })
})
