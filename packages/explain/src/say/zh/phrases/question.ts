import type { questionArguments } from '../../../tree/statements/question.js'
import type { PhrasesOf } from '../../language.js'
import { joined, line } from '../../line.js'

export const questionPhrases: PhrasesOf<typeof questionArguments> = {
  subject: ({ person: id }, say) => {
    const person = say.person(id)
    const kind = person && say.word('subjectKind', person.kind)
    const code = person?.creditCode && line`，统一社会信用代码 ${say.name(person.creditCode)}`
    return line`${say.party(id)}（${kind ?? ''}${code || null}）`
  },
  matter: ({ title }, say) => [say.text(title)],
  authority: ({ name, id, kind, level, region }, say) =>
    line`${say.name(name ?? id)}（${say.text(kind)}，${say.word('authorityLevel', level)}，${say.name(region)}）`,
  authorised: ({ law }, say) => line`${say.word('capacity', 'authorised')}：${say.provision(law)}`,
  entrusted: ({ by, measures, from, until }, say) => {
    const end = until && line`，至 ${say.day(until)} 前`
    return line`${say.word('capacity', 'entrusted')}：${say.name(by)}；受委托的措施：${say.texts(measures)}；自 ${say.day(from)} 起${end}`
  },
  asked: ({ asOf, knownAt }, say) => line`以 ${say.day(asOf)} 为准，依据截至 ${say.day(knownAt)} 已知的情况`,
  pack: ({ title, pack, version, verifiedUntil, limits }, say) => {
    const bound = limits.map(
      (one) => line`；法定边界：${say.name(one.pack)} ${say.name(one.version)}，${say.name(one.digest)}`,
    )
    return line`${say.text(title)}（${say.name(pack)} ${say.name(version)}，核对至 ${say.name(verifiedUntil)}${joined(bound, '')}）`
  },
  wished: ({ proposal, person, title, term, amount, scope }, say) => {
    const length = term && line`，期限 ${say.period(term)}`
    const sum = amount && line`，金额 ${say.amount(amount)}`
    const reach = scope.length > 0 ? line`，用于 ${say.texts(scope)}` : null
    return line`${say.name(proposal)}：对 ${say.party(person)} 采取“${say.text(title)}”${length}${sum}${reach}`
  },
  'claimed-basis': ({ law, level }, say) =>
    line`所称依据：${say.provision(law)}${level && line`（${say.word('level', level)}）`}`,
}
