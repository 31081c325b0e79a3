import { describe, expect, it } from 'vitest'
import { creditCodeHolds } from '../src/admit/creditCode.js'

// Codes from public test vectors of validators, with no name attached.
describe('the check character of a unified social credit code (GB 32100-2015)', () => {
  it('holds for a valid code', () => {
    expect(creditCodeHolds('91110000600037341L')).toBe(true)
  })
  it('fails for another last character, lower case, or letters that the alphabet leaves out', () => {
    expect(creditCodeHolds('91110000600037342L')).toBe(false)
    expect(creditCodeHolds('91110000600037341l')).toBe(false)
    expect(creditCodeHolds('9111000060003734OL')).toBe(false)
    expect(creditCodeHolds('')).toBe(false)
  })
})
