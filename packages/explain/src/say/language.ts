import type { Amount, Operator, TermEnd, Truth } from '@plumbline/schema'
import type { SectionCode } from '../tree/explanation.js'
import type { ArgumentsOf, StatementCode } from '../tree/statements.js'
import type { Vocabulary, WordOf } from '../tree/vocabulary.js'
import type { Line } from './line.js'
import type { Say } from './say.js'

export type Lang = 'zh' | 'en'

/** Statements shown as a label with its text. */
export const fieldCodes = [
  'subject',
  'matter',
  'authority',
  'asked',
  'pack',
  'wished',
  'nature',
  'scope',
  'amount',
  'discretion',
  'contemplated',
  'for-parties',
  'state',
  'proposed-by',
  'program-digest',
  'case-digest',
] as const satisfies readonly StatementCode[]
export type FieldCode = (typeof fieldCodes)[number]

export type HeadingPart = ArgumentsOf<'heading'>['part']

/** The words and habits of a language. Every record is exhaustive: a new code stops the build until it has its word. */
export interface Words {
  readonly lang: Lang
  readonly title: string
  readonly sections: { readonly [S in SectionCode]: string }
  readonly labels: { readonly [C in FieldCode]: string }
  readonly parts: { readonly [P in HeadingPart]: string }
  readonly words: { readonly [V in Vocabulary]: { readonly [W in WordOf<V>]: string } }
  readonly operators: { readonly [O in Operator]: { readonly plain: string; readonly negated: string } }
  readonly truths: { readonly [T in Truth]: string }
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly unknown: string
  /** Between the members of a list. */
  readonly comma: string
  /** Between members that are lists themselves. */
  readonly semicolon: string
  readonly brackets: readonly [open: string, close: string]
  readonly period: (period: TermEnd) => string
  readonly amount: (amount: Amount) => string
  /** Between the ends of a range. */
  readonly to: string
  readonly atLeast: (min: string) => string
  /** A place inside an instrument: 第五条第一项. */
  readonly place: (at: string) => string
  /** An instrument and the place inside it: 《…》第五条第一项. */
  readonly citation: (instrument: string, at: string) => string
}

/** How each statement is said. A missing phrase does not compile. */
export type Phrasebook = {
  readonly [C in StatementCode]: (args: ArgumentsOf<C>, say: Say) => Line
}

/** The phrases of one part of the statements. */
export type PhrasesOf<Part> = Pick<Phrasebook, keyof Part & StatementCode>

export interface Language {
  readonly words: Words
  readonly phrases: Phrasebook
}
