const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * Whether the check character of a unified social credit code holds (GB 32100-2015: weights 3^i mod 31). Codes that fail it
 * exist, so a failure asks for review and rejects nothing; letters are never mapped (`O` is not `0`).
 */
export const creditCodeHolds = (code: string): boolean => {
  if (!form.test(code)) return false
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17]
}
