const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Check character of the first 17 characters (GB 32100-2015): weights are the powers of 3 modulo 31. */
export const checkDigitOf = (first17: string): string => {
  let [sum, weight] = [0, 1]
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] as string
}

/** Unified social credit code of an invented subject: no organisation has a code of Ys. Its check digit is right. */
export const creditCodeOf = (number: number): string => {
  const first17 = `91310000YYYYY${String(number).padStart(4, '0')}`
  return `${first17}${checkDigitOf(first17)}`
}
