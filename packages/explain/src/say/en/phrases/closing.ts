import type { closingArguments } from '../../../tree/statements/closing.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'

export const closingPhrases: PhrasesOf<typeof closingArguments> = {
  aside: ({ record, reason }, say) => line`${say.record(record)}: ${toned(say.word('asideReason', reason), 'strong')}`,
  dropped: ({ path, reason }, say) => line`${say.name(path)}: ${say.word('dropped', reason)}`,
  review: ({ review, about }, say) => line`${say.names(about)}: ${say.word('review', review)}`,
  'opinion-only': () =>
    line`This opinion says what the law supports and what it does not. The act is the authority’s: until its head decides, every adverse measure is advisory.`,
  'program-digest': ({ digest }, say) => [say.name(digest)],
  'case-digest': ({ digest }, say) => [say.name(digest)],
}
