import { isDay } from '@plumbline/schema'
import { InvalidArgumentError, Option } from 'commander'

const day = (text: string): string => {
  if (isDay(text)) return text
  throw new InvalidArgumentError('A calendar date is written YYYY-MM-DD')
}

/** An option whose value is a calendar date. */
export const dayOption = (name: string, description: string): Option =>
  new Option(`--${name} <day>`, description).argParser(day)
