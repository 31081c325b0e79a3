import type { procedureArguments } from '../../../tree/statements/procedure.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { joined, type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { enWords } from '../words.js'
import { counted, due, lead, periodFrom, provisional } from './shared.js'

/** Who takes a step; and towards whom, where it is some of the parties only. */
const whose = ({ by, parties }: ArgumentsOf<'step'>, say: Say): Line => {
  if (parties === null) return [say.word('stepActor', by)]
  return by === 'party' ? say.names(parties) : line`${say.word('stepActor', by)}, towards ${say.names(parties)}`
}

const known = ({ stated, missing, unknown }: ArgumentsOf<'checklist'>, say: Say): Line => {
  const counts = [
    stated > 0 ? line`stated ${say.count(stated)}` : null,
    missing > 0 ? line`not stated ${say.count(missing)}` : null,
    unknown > 0 ? line`not known ${say.count(unknown)}` : null,
  ].filter((one) => one !== null)
  return line` (${joined(counts, enWords.comma)})`
}

export const procedurePhrases: PhrasesOf<typeof procedureArguments> = {
  step: (args, say) => {
    const { title, by, status, next, doneOn, due: end } = args
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    const on = doneOn && line`, ${say.day(doneOn)}`
    const rule = end ? due(end, say) : periodFrom(args, say)
    const name = line`${next ? toned('next: ', 'strong') : null}${say.text(title)}`
    return line`${name} (${whose(args, say)}): ${toned(word, 'strong')}${on}${rule && line`; ${rule}`}`
  },
  'if-missed': ({ means, happened }, say) =>
    line`${happened ? 'consequence' : 'if late or left out'}: ${say.word('missed', means)}`,
  checklist: (args, say) => line`points it must state: ${say.count(args.points)}${args.done ? known(args, say) : null}`,
  'checklist-point': ({ text, done, stated }, say) => {
    if (!done) return [say.text(text)]
    return line`${say.text(text)}: ${stated === null ? toned('not known', 'doubt') : stated ? 'stated' : toned('not stated', 'bad')}`
  },
  remedy: (args, say) => {
    const rule = periodFrom(args, say)
    const start = args.from && line`, from “${say.text(args.from)}” on`
    const none = line`the law sets no deadline${start}`
    const running = args.due ? due(args.due, say) : line`not running yet${rule && line`; ${rule}`}`
    return line`${lead(args.parties, say)}${say.text(args.title)}, ${args.deadline ? running : none}`
  },
  untold: () => line`the document served did not tell of this remedy, and the deadline is longer for that`,
  relief: ({ parties, title, opens, after, from }, say) => {
    const name = line`${lead(parties, say)}${say.text(title)}`
    if (opens) {
      const sum = counted(opens, say)
      const basis = sum.length === 0 ? null : line` (${sum})`
      return line`${name}: may be applied for from ${say.day(opens.first)}${basis}${provisional(opens)}`
    }
    const length = after ? line` ${say.shown(after)}` : null
    const start = from.length > 0 ? line` after ${from.length > 1 ? 'the later of ' : null}“${say.texts(from)}”` : null
    return start || length
      ? line`${name}: may be applied for${length}${start}; the day it counts from is not known yet`
      : name
  },
  'relief-conditions': ({ conditions }, say) => line`conditions: ${say.text(conditions)}`,
  'relief-act': ({ title }, say) => line`the party can: ${say.text(title)}`,
}
