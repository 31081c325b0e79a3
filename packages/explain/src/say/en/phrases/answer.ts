import type { answerArguments } from '../../../tree/statements/answer.js'
import type { PhrasesOf } from '../../language.js'
import { capital, line, toned } from '../../line.js'
import { days, quoted } from './shared.js'

export const answerPhrases: PhrasesOf<typeof answerArguments> = {
  answer: ({ title, parties, modality, state, term, amount, open, runs, clash, limits }, say) => {
    const may = state === 'blocked' || state === 'unlawful' ? null : line` (${say.word('modality', modality)})`
    const length = term && line`; term ${say.term(term)}`
    const when = runs ? line`; ${days(runs, open === 'term', say)}` : length
    const sum = amount && line`; amount ${say.amounts(amount)}`
    const range = open && line`; the law leaves a range, and no ${say.word('rangeOf', open)} inside it is proposed`
    const doubt = clash
      ? line`; ${toned('norms of equal rank differ, and the lighter burden applies provisionally', 'doubt')}`
      : null
    const cut = state === 'advisory' || state === 'in-effect' || state === 'ended'
    const why =
      limits.length > 0 ? line`; ${cut ? 'cut to what the law allows by' : 'limits'}: ${quoted(limits, say)}` : null
    return line`${say.parties(parties)}: “${say.text(title)}”${may}. ${capital(toned(say.word('state', state), 'strong'))}${when}${sum}${range}${doubt}${why}.`
  },
  'answer-contemplated': ({ title, parties, operative }, say) => {
    const norm =
      operative.length > 0
        ? line`under ${say.provisions(operative)}`
        : 'operative norm, scope and term: not found in this pack'
    return line`${say.parties(parties)}: ${toned('restriction contemplated', 'strong')}: “${say.text(title)}”; ${norm}. By itself it disqualifies nobody.`
  },
  'answer-nothing': () =>
    line`No rule of the pack supports any measure on this subject. Law outside the pack is not judged.`,
  'answer-undetermined': ({ rules }, say) =>
    line`Undetermined for want of facts: ${quoted(rules, say)}; that is no clearance.`,
  'answer-conflict': ({ rules }, say) =>
    line`Which version governs is for an official to settle: ${quoted(rules, say)}; nothing adverse follows until then.`,
}
