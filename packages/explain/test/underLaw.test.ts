import { describe, expect, it } from 'vitest'
import { underLaw } from '../src/render/underLaw.js'
import { type Item, item } from '../src/tree/explanation.js'
import { samples } from './samples.js'

const law = (locator: string): Item => item('provision', { law: locator, gist: true })
const fact = (...laws: readonly string[]): Item => ({ says: (samples.condition[0] as Item).says, then: laws.map(law) })
const shape = (items: readonly Item[]): unknown =>
  items.map(({ says, then }) => [says.code === 'provision' ? says.with.law : says.code, ...(shape(then) as unknown[])])

describe('on the page the norm stands before the facts', () => {
  it('and neighbours under the same norm share its citation', () => {
    expect(shape(underLaw([fact('a/art-1'), fact('a/art-1'), fact('a/art-2')]))).toEqual([
      ['a/art-1', ['condition'], ['condition']],
      ['a/art-2', ['condition']],
    ])
  })

  it('with several norms, facts stand under the last', () => {
    expect(shape(underLaw([fact('a/art-1', 'a/art-2')]))).toEqual([['a/art-1'], ['a/art-2', ['condition']]])
  })

  it('without a norm, a fact stands alone', () => {
    expect(shape(underLaw([fact(), fact()]))).toEqual([['condition'], ['condition']])
  })

  it('inside an alternative too, whose own line comes first', () => {
    const any = item('any-of', { truth: 'true' }, [fact('a/art-1')])
    expect(shape(underLaw([any]))).toEqual([['any-of', ['a/art-1', ['condition']]]])
  })
})
