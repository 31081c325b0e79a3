import type { procedureArguments } from '../../../tree/statements/procedure.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { joined, type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { counted, due, lead, periodFrom, provisional } from './shared.js'

/** 由谁办理；只对部分当事人而言的，并说明对谁。 */
const whose = ({ by, parties }: ArgumentsOf<'step'>, say: Say): Line => {
  if (parties === null) return [say.word('stepActor', by)]
  return by === 'party' ? say.names(parties) : line`${say.word('stepActor', by)}，对${say.names(parties)}`
}

const known = ({ stated, missing, unknown }: ArgumentsOf<'checklist'>, say: Say): Line => {
  const counts = [
    stated > 0 ? line`已载明 ${say.count(stated)} 项` : null,
    missing > 0 ? line`未载明 ${say.count(missing)} 项` : null,
    unknown > 0 ? line`不明 ${say.count(unknown)} 项` : null,
  ].filter((one) => one !== null)
  return line`（${joined(counts, '，')}）`
}

export const procedurePhrases: PhrasesOf<typeof procedureArguments> = {
  step: (args, say) => {
    const { title, by, status, next, doneOn, due: end } = args
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    const on = doneOn && line`，${say.day(doneOn)}`
    const rule = end ? due(end, say) : periodFrom(args, say)
    const name = line`${next ? toned('下一步：', 'strong') : null}${say.text(title)}`
    return line`${name}（${whose(args, say)}）：${toned(word, 'strong')}${on}${rule && line`；${rule}`}`
  },
  'if-missed': ({ means, happened }, say) =>
    line`${happened ? '后果' : '逾期或者未办的后果'}：${say.word('missed', means)}`,
  checklist: (args, say) => line`应当载明 ${say.count(args.points)} 项${args.done ? known(args, say) : null}`,
  'checklist-point': ({ text, done, stated }, say) => {
    if (!done) return [say.text(text)]
    return line`${say.text(text)}：${stated === null ? toned('不明', 'doubt') : stated ? '已载明' : toned('未载明', 'bad')}`
  },
  remedy: (args, say) => {
    const rule = periodFrom(args, say)
    const start = args.from && line`，自“${say.text(args.from)}”起`
    const none = line`法律未规定期限${start}`
    const running = args.due ? due(args.due, say) : line`尚未起算${rule && line`，${rule}`}`
    return line`${lead(args.parties, say)}${say.text(args.title)}，${args.deadline ? running : none}`
  },
  untold: () => line`送达的文书未告知该救济途径，期限依此延长`,
  relief: ({ parties, title, opens, after, from }, say) => {
    const name = line`${lead(parties, say)}${say.text(title)}`
    if (opens) {
      const sum = counted(opens, say)
      const basis = sum.length === 0 ? null : line`（${sum}）`
      return line`${name}：${say.day(opens.first)} 起可以申请${basis}${provisional(opens)}`
    }
    const start = from.length > 0 ? line`自“${say.texts(from)}”${from.length > 1 ? '中较晚之日' : null}起` : null
    const length = after ? line`满 ${say.shown(after)}` : null
    return start || length ? line`${name}：${start}${length}可以申请；起算之日尚不确定` : name
  },
  'relief-conditions': ({ conditions }, say) => line`条件：${say.text(conditions)}`,
  'relief-act': ({ title }, say) => line`当事人可以做的：${say.text(title)}`,
}
