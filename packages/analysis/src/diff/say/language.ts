import type { Lang } from '@plumbline/explain'
import type { Text } from '@plumbline/schema'
import type { ChangedThing, ChangeForm, Reason } from '../change.js'
import type { Direction } from '../direction.js'
import type { Aspect, PartArguments, PartCode, PartKind } from '../part.js'
import type { SayArguments, SayCode } from './sayArguments.js'

/** The words of a comparison in one language. Every record is exhaustive: a new code stops the build until it has its word. */
export interface DiffWords {
  readonly lang: Lang
  readonly directions: { readonly [D in Direction]: string }
  readonly reasons: { readonly [R in Reason]: string }
  readonly forms: { readonly [F in ChangeForm]: string }
  readonly things: { readonly [T in ChangedThing]: string }
  readonly aspects: { readonly [A in Aspect]: string }
  readonly kinds: { readonly [K in PartKind]: string }
  readonly parts: { readonly [C in PartCode]: (args: PartArguments[C], say: InWords) => string }
  readonly says: { readonly [C in SayCode]: (args: SayArguments[C], say: InWords) => string }
}

/** Helps a phrase to say its arguments in its language. */
export interface InWords {
  readonly text: (text: Text) => string
  readonly texts: (texts: readonly Text[]) => string
  readonly words: DiffWords
}
