import type { questionArguments } from '../../../tree/statements/question.js'
import type { PhrasesOf } from '../../language.js'
import { joined, line } from '../../line.js'

export const questionPhrases: PhrasesOf<typeof questionArguments> = {
  subject: ({ person: id }, say) => {
    const person = say.person(id)
    const kind = person && say.word('subjectKind', person.kind)
    const code = person?.creditCode && line`, unified social credit code ${say.name(person.creditCode)}`
    return line`${say.party(id)} (${kind ?? ''}${code || null})`
  },
  matter: ({ title }, say) => [say.text(title)],
  authority: ({ name, id, kind, level, region }, say) =>
    line`${say.name(name ?? id)} (${say.text(kind)}, ${say.word('authorityLevel', level)}, ${say.name(region)})`,
  authorised: ({ law }, say) => line`${say.word('capacity', 'authorised')}: ${say.provision(law)}`,
  entrusted: ({ by, measures, from, until }, say) => {
    const end = until && line`, before ${say.day(until)}`
    return line`${say.word('capacity', 'entrusted')}: ${say.name(by)}; measures entrusted: ${say.texts(measures)}; from ${say.day(from)}${end}`
  },
  asked: ({ asOf, knownAt }, say) => line`asked about ${say.day(asOf)}, on what was known by ${say.day(knownAt)}`,
  pack: ({ title, pack, version, verifiedUntil, limits }, say) => {
    const bound = limits.map(
      (one) => line`; limits: ${say.name(one.pack)} ${say.name(one.version)}, ${say.name(one.digest)}`,
    )
    return line`${say.text(title)} (${say.name(pack)} ${say.name(version)}, verified until ${say.name(verifiedUntil)}${joined(bound, '')})`
  },
  wished: ({ proposal, person, title, term, amount, scope }, say) => {
    const length = term && line`, for ${say.period(term)}`
    const sum = amount && line`, of ${say.amount(amount)}`
    const reach = scope.length > 0 ? line`, in ${say.texts(scope)}` : null
    return line`${say.name(proposal)}: “${say.text(title)}” on ${say.party(person)}${length}${sum}${reach}`
  },
  'claimed-basis': ({ law, level }, say) =>
    line`basis claimed: ${say.provision(law)}${level && line` (${say.word('level', level)})`}`,
}
