import type { effectArguments } from '../../../tree/statements/effect.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'
import { zhWords } from '../words.js'
import { lead } from './shared.js'

export const effectPhrases: PhrasesOf<typeof effectArguments> = {
  effect: ({ title, modality, contemplated }, say) => {
    const name = contemplated ? line`可依法依规考虑：${say.text(title)}` : [say.text(title)]
    return line`${name}${modality && line`（${say.word('modality', modality)}）`}`
  },
  'for-parties': ({ parties }, say) => say.parties(parties),
  nature: ({ act, nature, polarity, covers }, say) => {
    const kind = nature && line`，性质为${say.word('nature', nature)}`
    return line`${say.word('act', act)}${kind}，${say.word('polarity', polarity)}${covers && line`。${say.text(covers)}`}`
  },
  scope: ({ matters }, say) => say.texts(matters),
  amount: ({ parties, amount }, say) => line`${lead(parties, say)}${say.amounts(amount)}`,
  discretion: ({ parties, of, number, benchmark }, say) => {
    const document = benchmark
      ? line`裁量基准：${say.name(benchmark.document)}（${say.name(benchmark.id)}）`
      : toned('案中没有适用于本案的裁量基准', 'doubt')
    return line`${lead(parties, say)}法律规定了${say.word('rangeOf', of)}的幅度，${say.word('rangeNumber', number)}；${document}`
  },
  contemplated: ({ operative, note }, say) => {
    const norm =
      operative.length > 0
        ? line`具体规范：${say.provisions(operative)}`
        : line`具体规范、范围和期限：${toned('本规则包未见', 'doubt')}`
    return line`可依法依规考虑限制，本身不构成资格限制。${norm}。${note && say.text(note)}`
  },
  ground: ({ title, version, record }, say) =>
    line`规则“${say.text(title)}”（${say.day(version)} 起施行）${record && line`，信用信息：${say.record(record)}`}`,
  'no-ground': () => line`规则包中没有规则支持这一措施。`,
  rival: ({ title, version, why }, say) =>
    line`另有规则“${say.text(title)}”（${say.day(version)} 起施行）规定不同：${toned(say.word('rivalReason', why), 'strong')}`,
  gives: ({ title, modality, term, amount }, say) => {
    const length = term && line`，期限 ${say.range(term)}`
    const sum = amount && line`，金额 ${say.range(amount)}`
    return line`其规定：${say.word('modality', modality)}“${say.text(title)}”${length}${sum}`
  },
  basis: ({ role, laws }, say) => line`${say.word('basisRole', role)}：${say.provisionsWithLevel(laws)}`,
  rank: ({ level }, say) => line`其中最高位阶：${say.word('level', level)}`,
  state: ({ parties, state }, say) => line`${lead(parties, say)}${toned(say.word('state', state), 'strong')}`,
  'proposed-by': ({ parties, proposal }, say) => line`${lead(parties, say)}${say.name(proposal)}`,
  heading: ({ part }) => line`${zhWords.parts[part]}`,
}
