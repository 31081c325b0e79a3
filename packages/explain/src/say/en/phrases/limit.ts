import type { limitArguments } from '../../../tree/statements/limit.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'
import { counted, days, lead, provisional } from './shared.js'

export const limitPhrases: PhrasesOf<typeof limitArguments> = {
  limit: ({ parties, title, does, step, from, term, scope }, say) => {
    const awaited = step && line`, for “${say.text(step)}”`
    const cut = from && term ? line`, from ${say.term(from)} to ${say.term(term)}` : null
    const gone = from && !term ? line`, nothing left of ${say.term(from)}` : null
    const left = scope.length > 0 ? line`, leaving ${say.texts(scope)}` : null
    return line`${lead(parties, say)}${say.word('limitAction', does)}: “${say.text(title)}”${awaited}${cut}${gone}${left}`
  },
  'limit-because': ({ because }, say) => [say.text(because)],
  'limit-conflict': ({ between, and, settledBy }, say) =>
    line`${toned('norms differ, and the lighter burden applies provisionally', 'doubt')}: ${say.provisions(between)} and ${say.provisions(and)} are of equal rank; to be settled by: ${say.text(settledBy)}`,
  'limits-passed': ({ count }, say) => line`limits held against and passed: ${say.count(count)}`,

  runs: ({ parties, atMost, ...span }, say) => {
    const sum = counted(span, say)
    const equals = sum.length === 0 ? null : line`${sum}: `
    return line`${lead(parties, say)}${equals}${days(span, atMost, say)}${provisional(span)}`
  },
  'term-not-begun': ({ parties, term, from }, say) =>
    line`${lead(parties, say)}${say.term(term)}${from && line` from “${say.text(from)}”`}, not begun`,
  'ended-by': ({ parties, event, on }, say) =>
    line`${lead(parties, say)}ended by “${say.text(event)}” on ${say.day(on)}`,
}
