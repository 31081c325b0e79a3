import type { PlainFile, Recompiled } from '@plumbline/pack'
import type { Locator, Text } from '@plumbline/schema'
import type { Edit } from './edit.js'
import type { Operator } from './operatorNames.js'

/** One small change of the law in one file: plain data, and the same for the same text of the file. */
export interface Mutation {
  /** File inside the pack, place in it and operator: `limits/ground.yaml#require/value:unit`. */
  readonly id: string
  readonly operator: Operator
  /** Inside the pack. */
  readonly path: string
  /** Which of the rules of that path, from 0: a table of rules is several. */
  readonly part: number
  readonly edits: readonly Edit[]
}

/** A mutation with what a person is told of it. */
export interface ShownMutation extends Mutation {
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
  /** Where the place begins in the text of its file, in UTF-16 units. */
  readonly start: number
  /** Nearest provisions cited around it. */
  readonly law: readonly Locator[]
  /** What stands in the file: the title of the rule, limit, nature or parameter; null where it has none. */
  readonly title: Text | null
  /** The change, as a clause: “the period of “objection” were 6 working days, not 5”. */
  readonly says: Text
}

/** A file that can be mutated. */
export type MutableFile = { readonly [Kind in Recompiled]: PlainFile<Kind> }[Recompiled]
