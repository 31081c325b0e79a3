import { describe, expect, it } from 'vitest'
import { choiceMistakes, misreadPrograms } from './choiceMutations.js'
import { mutations } from './mutations.js'
import { notices } from './notices.js'

describe('the comparison notices one mistake in the reference', () => {
  it.each(mutations)('$name', async ({ logic }) => {
    expect(await notices({ logic })).toBe(true)
  })
})

describe('the comparison notices one mistake in core', () => {
  it.each(mutations)('$name', async ({ program }) => {
    expect(await notices({ forCore: program })).toBe(true)
  })
})

describe('the comparison notices one mistake in the choice of law', () => {
  it.each(choiceMistakes)('$name, by the reference', async ({ logic }) => {
    expect(await notices({ logic, agreement: 'outcomes' })).toBe(true)
  })

  it.each(misreadPrograms)('$name, by core', async ({ program }) => {
    expect(await notices({ forCore: program, agreement: 'outcomes' })).toBe(true)
  })
})
