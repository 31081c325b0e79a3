import type { wayOutArguments } from '../../../tree/statements/wayOut.js'
import type { PhrasesOf } from '../../language.js'
import { capital, line, toned } from '../../line.js'
import { lead, ofRecord } from './shared.js'

export const wayOutPhrases: PhrasesOf<typeof wayOutArguments> = {
  'way-out-of': ({ title, parties, state }, say) =>
    capital(line`${say.text(title)} (${say.names(parties)}): ${say.word('state', state)}`),
  'cut-by': ({ limits }, say) => line`Its term was cut to what the law allows by “${say.texts(limits)}”`,
  'ended-sooner-by': ({ event }, say) => line`Ends sooner by “${say.text(event)}”`,
  defence: ({ parties, title, modality, status }, say) =>
    line`${lead(parties, say)}${parties === null ? 'One can' : 'can'} plead “${say.text(title)}” (made out, the authority ${say.word('modality', modality)} refrain): ${toned(say.word('exceptionStatus', status), 'strong')}`,
  hearing: ({ parties, title, lastDay }, say) =>
    capital(
      line`${lastDay && line`${toned('Last day', 'strong')} ${say.day(lastDay)}: `}${lead(parties, say)}${say.text(title)}, open now`,
    ),
  'remedy-now': ({ parties, title, lastDay }, say) =>
    line`${toned('Last day', 'strong')} ${say.day(lastDay)}: ${lead(parties, say)}${say.text(title)}`,
  'remedies-then': ({ parties, titles, opening }, say) =>
    capital(line`${lead(parties, say)}${say.word('opening', opening)}: ${say.texts(titles)}`),
  way: ({ plan, title }, say) => capital(line`${say.text(title)}: see ${say.name(plan)}`),
  plan: ({ plan, title, rule, record }, say) => {
    const granting = rule && line`, rule “${say.text(rule)}”`
    return capital(line`${say.text(title)} (${say.name(plan)}${granting})${record && line`: ${say.record(record)}`}`)
  },
  'plan-result': ({ result, day, provisional }, say) => {
    const from = day && line`From ${say.day(day)}: `
    return capital(
      line`${from}${toned(say.word('planResult', result), 'strong')}${provisional ? toned(' (with provisional dates after it: past the official calendar)', 'doubt') : null}`,
    )
  },
  'plan-part': ({ part }, say) => [say.word('planPart', part)],
  'plan-act': ({ title, on, done }, say) => {
    const day = on && line`${say.day(on)} `
    return line`${day}${say.text(title)}${done ? ' (done)' : null}`
  },
  'must-be-found': ({ fact, record, found, suppliedBy }, say) => {
    const wanted =
      found === null ? toned('not to have happened', 'strong') : line`to be ${toned(say.yesNo(found), 'strong')}`
    return capital(
      line`${say.text(fact)}${ofRecord(record, say)}: must be found ${wanted}${suppliedBy && line`; ${say.text(suppliedBy)} can supply it`}`,
    )
  },
  'barred-by': ({ title }, say) => capital([say.text(title)]),
  'then-step': ({ title, by, lastDay, within, from }, say) => {
    const period = within && line`within ${say.shown(within)}${from && line` of “${say.text(from)}”`}`
    const end = lastDay ? line`, last day ${say.day(lastDay)}` : period && line`, ${period}`
    return capital(line`${say.text(title)} (${say.word('stepActor', by)})${end}`)
  },
  'grant-ends': ({ title, parties }, say) => line`Ends: ${say.text(title)} (${say.names(parties)})`,
  'grant-leaves': ({ title, parties, why, lastDay, freeFrom }, say) => {
    const end = lastDay && line`, last day ${say.day(lastDay)}`
    const free = freeFrom && line`, free from ${say.day(freeFrom)}`
    return line`Remains: ${say.text(title)} (${say.names(parties)})${end}${free}; ${say.word('remainingReason', why)}`
  },
  'look-back': ({ record, fact, lastDay, freeFrom, provisional }, say) =>
    line`${say.record(record)}: counted in “${say.text(fact)}”, last day ${say.day(lastDay)}, no longer from ${say.day(freeFrom)}${provisional ? toned(' (provisional: past the official calendar)', 'doubt') : null}. Repair does not change this.`,
  'authority-decides': () =>
    line`This says only from when one may apply, if each act is done on the day shown; done earlier, one may apply earlier. Whether it is granted is for the competent authority to decide.`,
  'nothing-adverse': () => line`No adverse measure stands or threatens.`,
}
