import type { effectArguments } from '../../../tree/statements/effect.js'
import type { PhrasesOf } from '../../language.js'
import { capital, line, toned } from '../../line.js'
import { enWords } from '../words.js'
import { lead } from './shared.js'

export const effectPhrases: PhrasesOf<typeof effectArguments> = {
  effect: ({ title, modality, contemplated }, say) => {
    const name = contemplated ? line`restriction contemplated: ${say.text(title)}` : [say.text(title)]
    return capital(line`${name}${modality && line` (${say.word('modality', modality)})`}`)
  },
  'for-parties': ({ parties }, say) => say.parties(parties),
  nature: ({ act, nature, polarity, covers }, say) => {
    const kind = nature && line`, by nature ${say.word('nature', nature)}`
    return line`${say.word('act', act)}${kind}, ${say.word('polarity', polarity)}${covers && line`: ${say.text(covers)}`}`
  },
  scope: ({ matters }, say) => say.texts(matters),
  amount: ({ parties, amount }, say) => line`${lead(parties, say)}${say.amounts(amount)}`,
  discretion: ({ parties, of, number, benchmark }, say) => {
    const document = benchmark
      ? line`benchmark: ${say.name(benchmark.document)} (${say.name(benchmark.id)})`
      : toned('no discretion benchmark classifies the case', 'doubt')
    return line`${lead(parties, say)}the law leaves a range for the ${say.word('rangeOf', of)}, ${say.word('rangeNumber', number)}; ${document}`
  },
  contemplated: ({ operative, note }, say) => {
    const norm =
      operative.length > 0
        ? line`Operative norm: ${say.provisions(operative)}`
        : line`Operative norm, scope and term: ${toned('not found in this pack', 'doubt')}`
    return line`restriction contemplated under law; by itself it disqualifies nobody. ${norm}. ${note && say.text(note)}`
  },
  ground: ({ title, version, record }, say) =>
    line`rule “${say.text(title)}” (in force from ${say.day(version)})${record && line`, record: ${say.record(record)}`}`,
  'no-ground': () => line`No rule of the pack supports this measure.`,
  rival: ({ title, version, why }, say) =>
    line`rule “${say.text(title)}” (in force from ${say.day(version)}) differs: ${toned(say.word('rivalReason', why), 'strong')}`,
  gives: ({ title, modality, term, amount }, say) => {
    const length = term && line`, term ${say.range(term)}`
    const sum = amount && line`, amount ${say.range(amount)}`
    return line`it gives: “${say.text(title)}” (${say.word('modality', modality)})${length}${sum}`
  },
  basis: ({ role, laws }, say) => line`${say.word('basisRole', role)}: ${say.provisionsWithLevel(laws)}`,
  rank: ({ level }, say) => line`highest level among them: ${say.word('level', level)}`,
  state: ({ parties, state }, say) => line`${lead(parties, say)}${toned(say.word('state', state), 'strong')}`,
  'proposed-by': ({ parties, proposal }, say) => line`${lead(parties, say)}${say.name(proposal)}`,
  heading: ({ part }) => line`${enWords.parts[part]}`,
}
