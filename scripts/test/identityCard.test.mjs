import { expect, test } from 'vitest'
import { identityCards } from '../lib/identityCard.mjs'

// Put together here, so that no valid number stands in the repository.
const region = '110105'
const born = (day) => `${region}${day}002`
const valid = (day) => [...'0123456789X'].map((digit) => born(day) + digit).find((n) => identityCards(n).length > 0)

test('a number with a birth date has exactly one check digit that makes it an identity number', () => {
  const found = [...'0123456789X'].flatMap((digit) => identityCards(`编号${born('19491231')}${digit}。`))
  expect(found).toHaveLength(1)
})

test('a number whose date is in no calendar is no identity number', () => {
  expect(valid('19490231')).toBeUndefined()
  expect(valid('19491301')).toBeUndefined()
})

test('digits inside of a longer number or a digest are no identity number', () => {
  const number = valid('19491231')
  expect(identityCards(`7${number} ${number}a`)).toEqual([])
})
