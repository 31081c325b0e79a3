const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** Numbers in a text that are valid as citizen identity numbers: a real birth date and the right check digit. */
export const identityCards = (text) =>
  [...text.matchAll(/(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g)]
    .map(([number]) => number)
    .filter(isIdentityCard)

function isIdentityCard(number) {
  return hasBirthDate(number.slice(6, 14)) && number.at(-1).toUpperCase() === checkDigitOf(number)
}

function hasBirthDate(digits) {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const read = new Date(day)
  return digits >= '1850' && digits < '2100' && !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(day)
}

function checkDigitOf(number) {
  return checkDigits[weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11]
}
