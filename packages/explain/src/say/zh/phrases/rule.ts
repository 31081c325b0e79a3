import { groupBy } from '../../../groupBy.js'
import type { ruleArguments } from '../../../tree/statements/rule.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { joined, type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { zhWords } from '../words.js'
import { ofRecord } from './shared.js'

const versions = (candidates: readonly string[], say: Say): Line => joined(candidates.map(say.day), zhWords.comma)

const candidateVersions = (candidates: ArgumentsOf<'conflict'>['candidates'], say: Say): Line =>
  joined(
    groupBy(candidates, ({ title }) => title).map((group) => {
      const [first] = group
      const days = versions(
        group.map(({ version }) => version),
        say,
      )
      return line`${first ? line`“${say.text(first.title)}”` : null}（${days} 起施行的版本）`
    }),
    zhWords.comma,
  )

const governing = ({ governs, open }: ArgumentsOf<'choice'>, say: Say): Line => {
  if (governs) return line`适用 ${say.day(governs)} 起施行的版本`
  return open ? toned('应适用的版本尚未确定', 'doubt') : line`没有可以适用的版本`
}

export const rulePhrases: PhrasesOf<typeof ruleArguments> = {
  choice: (args, say) => {
    const { reason, candidates, governedOn, decidedOn } = args
    const day = governedOn ? line`${say.day(governedOn)} 的法律` : line`${say.value({ is: 'unknown' })}`
    const compared =
      candidates.length > 1 ? line`；在 ${say.day(decidedOn)} 比较了 ${versions(candidates, say)} 起施行的版本` : null
    return line`${governing(args, say)}：${say.word('choiceReason', reason)}（所问：${day}${compared}）`
  },
  undetermined: ({ title, version, record }, say) =>
    line`“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}`,
  'settled-by': ({ fact, record, person, burden, suppliedBy }, say) => {
    const about = record ? ofRecord(record, say) : person ? line`（${say.party(person)}）` : null
    const from = suppliedBy && line`，可由${say.text(suppliedBy)}提供`
    return line`需要查明：${say.text(fact)}${about}${from}；由${say.word('burden', burden)}负责证明`
  },
  'no-clearance': () =>
    line`事实不明不等于没有问题：本意见不是合规证明，机关依法负有的查明和履行职责的义务不因此免除。`,
  'does-not-apply': ({ title, version, record }, say) =>
    line`“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}`,
  'not-in-force': ({ title, version, record, from, until, governedOn, lostTo }, say) => {
    const end = until && line`，至 ${say.day(until)} 前`
    const governs = governedOn && line`；应适用 ${say.day(governedOn)} 的法律`
    const other = lostTo && line`；适用的是 ${say.day(lostTo)} 起施行的版本`
    const start = from === version ? null : line`，自 ${say.day(from)} 起`
    return line`“${say.text(title)}”（${say.day(version)} 起施行${start}${end}）${ofRecord(record, say)}${governs}${other}`
  },
  conflict: ({ candidates, record }, say) =>
    line`${candidateVersions(candidates, say)}${ofRecord(record, say)}：适用何者须由工作人员认定；${toned('认定之前不产生任何不利后果', 'strong')}`,
  candidate: ({ title, version }, say) => line`如适用 ${say.day(version)} 起施行的“${say.text(title)}”`,
  'settled-by-official': ({ fact, title, record, options }, say) =>
    line`须由具名工作人员认定“${say.text(title)}”（${say.name(fact)}）${ofRecord(record, say)}，并写明理由；可取的值：${versions(options, say)}`,
}
