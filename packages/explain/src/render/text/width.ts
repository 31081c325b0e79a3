import { eastAsianWidth } from 'get-east-asian-width'

const combining = /\p{M}/u

const widthOfCharacter = (character: string): number =>
  combining.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number)

/** Columns that a text takes in a terminal: two for a Chinese character. */
export const columns = (text: string): number => {
  let sum = 0
  for (const character of text) sum += widthOfCharacter(character)
  return sum
}

export const isWide = (character: string): boolean => widthOfCharacter(character) === 2

/** Text filled up with spaces to a number of columns. */
export const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - columns(text)))
