import type { Phrases, ReadIn } from '@plumbline/explain'
import type { Domains } from '@plumbline/pack'
import type { Program, Text } from '@plumbline/schema'
import type { ValueOf } from '../logic/literals.js'

/** One side of a comparison, with the words for what it holds. */
export interface Side {
  readonly program: Program
  readonly phrases: Phrases
}

/** Both sides of one thing, and where its facts are read. */
export interface Both {
  readonly before: Side
  readonly after: Side
  readonly readIn: ReadIn
  readonly valueNamed: ValueOf
  /** What its facts and parameters can be, after the change. */
  readonly domains: Domains
}

export const yes: Text = { zh: '是', en: 'yes' }
export const no: Text = { zh: '否', en: 'no' }
export const yesNo = (value: boolean): Text => (value ? yes : no)

/** An identifier that no pack gives words. */
export const plain = (word: string): Text => ({ zh: word, en: word })
