import { describe, expect, it } from 'vitest'
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
