import { groupBy } from '../../../groupBy.js'
import type { ruleArguments } from '../../../tree/statements/rule.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { joined, type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { enWords } from '../words.js'
import { ofRecord } from './shared.js'

const versions = (candidates: readonly string[], say: Say): Line => joined(candidates.map(say.day), enWords.comma)

const candidateVersions = (candidates: ArgumentsOf<'conflict'>['candidates'], say: Say): Line =>
  joined(
    groupBy(candidates, ({ title }) => title).map((group) => {
      const [first] = group
      const days = versions(
        group.map(({ version }) => version),
        say,
      )
      return line`${first ? line`“${say.text(first.title)}”` : null}, versions in force from ${days}`
    }),
    enWords.semicolon,
  )

const governing = ({ governs, open }: ArgumentsOf<'choice'>, say: Say): Line => {
  if (governs) return line`the version in force from ${say.day(governs)} governs`
  return open ? toned('which version governs is open', 'doubt') : line`no version governs`
}

export const rulePhrases: PhrasesOf<typeof ruleArguments> = {
  choice: (args, say) => {
    const { reason, candidates, governedOn, decidedOn } = args
    const day = governedOn ? line`the law of ${say.day(governedOn)}` : say.value({ is: 'unknown' })
    const compared =
      candidates.length > 1
        ? line`; compared on ${say.day(decidedOn)}: the versions in force from ${versions(candidates, say)}`
        : null
    return line`${governing(args, say)}: ${say.word('choiceReason', reason)} (asked about: ${day}${compared})`
  },
  undetermined: ({ title, version, record }, say) =>
    line`“${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}`,
  'settled-by': ({ fact, record, person, burden, suppliedBy }, say) => {
    const about = record ? ofRecord(record, say) : person ? line` (${say.party(person)})` : null
    const from = suppliedBy && line`; ${say.text(suppliedBy)} can supply it`
    return line`to be established: ${say.text(fact)}${about}${from}; for ${say.word('burden', burden)} to show`
  },
  'no-clearance': () =>
    line`Undetermined is not clearance: this is no certificate of good standing, and the duties that bind the authority, to establish the facts and to act, remain with it.`,
  'does-not-apply': ({ title, version, record }, say) =>
    line`“${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}`,
  'not-in-force': ({ title, version, record, from, until, governedOn, lostTo }, say) => {
    const end = until && line`, before ${say.day(until)}`
    const governs = governedOn && line`; the law of ${say.day(governedOn)} governs`
    const other = lostTo && line`; the version in force from ${say.day(lostTo)} governs`
    const start = from === version ? null : line`, from ${say.day(from)}`
    return line`“${say.text(title)}” (in force from ${say.day(version)}${start}${end})${ofRecord(record, say)}${governs}${other}`
  },
  conflict: ({ candidates, record }, say) =>
    line`${candidateVersions(candidates, say)}${ofRecord(record, say)}: which governs is for an official to settle; ${toned('nothing adverse follows until then', 'strong')}`,
  candidate: ({ title, version }, say) => line`if “${say.text(title)}” as in force from ${say.day(version)} governs`,
  'settled-by-official': ({ fact, title, record, options }, say) =>
    line`a named official is to determine “${say.text(title)}” (${say.name(fact)})${ofRecord(record, say)}, with the reason; possible values: ${versions(options, say)}`,
}
