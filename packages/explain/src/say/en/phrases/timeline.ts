import type { Text } from '@plumbline/schema'
import type { timelineArguments } from '../../../tree/statements/timeline.js'
import type { PhrasesOf } from '../../language.js'
import { capital, type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { ofRecord } from './shared.js'

/** Of which measures it is said, and of whom. */
const whom = (of: readonly Text[], parties: readonly string[], say: Say): Line => {
  const measures = of.length > 0 ? line`“${say.texts(of)}”; ` : null
  return line` (${measures}${say.names(parties)})`
}

const until = (lastDay: string | null, say: Say): Line => (lastDay ? line`, last day ${say.day(lastDay)}` : [])

export const timelinePhrases: PhrasesOf<typeof timelineArguments> = {
  document: ({ document }, say) => [say.word('document', document)],
  between: ({ from, until: last }, say) => line`${say.day(from)} to ${say.day(last)}`,
  'law-only': () =>
    line`Only what the law itself makes of the case as time passes: nothing is taken to happen but what the case already holds. No forecast of what anybody will do, and no profile.`,
  laws: ({ laws }, say) => say.provisions(laws),
  'part-of': ({ part }, say) => [say.word('outlookPart', part)],
  'on-day': ({ day, provisional }, say) =>
    line`${say.day(day)}${provisional ? toned(' (with provisional dates: past the official calendar)', 'doubt') : null}`,
  stands: ({ title, parties, state, lastDay, freeFrom }, say) => {
    const free = freeFrom && line`, free from ${say.day(freeFrom)}`
    return capital(
      line`${say.text(title)} (${say.names(parties)}): ${toned(say.word('state', state), 'strong')}${until(lastDay, say)}${free}`,
    )
  },
  'effect-turns': ({ title, parties, from, to, lastDay }, say) => {
    const then = from && line` (before: ${say.word('state', from)})`
    const now = to ? toned(say.word('state', to), 'strong') : toned('no longer there', 'strong')
    return capital(line`${say.text(title)} (${say.names(parties)}): ${now}${until(lastDay, say)}${then}`)
  },
  'last-day': ({ title, of, parties, by }, say) => {
    const actor = by && line`, by ${say.word('stepActor', by)}`
    return line`${toned('Last day', 'strong')}: ${say.text(title)}${actor}${whom(of, parties, say)}`
  },
  'step-turns': ({ title, of, parties, by, status, lastDay }, say) => {
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    return capital(
      line`${say.text(title)}, by ${say.word('stepActor', by)}: ${toned(word, 'strong')}${until(lastDay, say)}${whom(of, parties, say)}`,
    )
  },
  opens: ({ title, of, parties, lastDay }, say) =>
    line`${toned('From this day', 'strong')}: ${say.text(title)}${until(lastDay, say)}${whom(of, parties, say)}`,
  'opens-later': ({ title, of, parties, first }, say) =>
    capital(line`${say.text(title)}: may be applied for from ${say.day(first)}${whom(of, parties, say)}`),
  'rule-turns': ({ title, version, record, from, to }, say) => {
    const then = from && line` (before: ${say.word('outcome', from)})`
    return line`Rule “${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}: ${toned(to ? say.word('outcome', to) : 'no longer asked', 'strong')}${then}`
  },
  'exception-turns': ({ title, rule, record, status }, say) =>
    line`Exception “${say.text(title)}” (rule “${say.text(rule)}”)${ofRecord(record, say)}: ${toned(say.word('exceptionStatus', status), 'strong')}`,
  'aside-over': ({ record, reason }, say) =>
    line`${say.record(record)}: no longer set aside as “${say.word('asideReason', reason)}”`,
  'nothing-changes': () => line`Nothing changes in law in this time.`,
}
