import type { closingArguments } from '../../../tree/statements/closing.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'

export const closingPhrases: PhrasesOf<typeof closingArguments> = {
  aside: ({ record, reason }, say) => line`${say.record(record)}：${toned(say.word('asideReason', reason), 'strong')}`,
  dropped: ({ path, reason }, say) => line`${say.name(path)}：${say.word('dropped', reason)}`,
  review: ({ review, about }, say) => line`${say.names(about)}：${say.word('review', review)}`,
  'opinion-only': () =>
    line`本意见只说明法律支持什么、不支持什么。行政决定由有权机关依法作出；在其负责人作出决定之前，任何不利措施均为建议性。`,
  'program-digest': ({ digest }, say) => [say.name(digest)],
  'case-digest': ({ digest }, say) => [say.name(digest)],
}
