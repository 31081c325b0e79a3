import type { Meanings } from '../meaning.js'

/** What follows when a rule applies: effects, their terms and amounts. */
export const effectMeanings: Meanings = {
  EffectTemplate:
    '效果：规则适用时的法律后果，每名当事人一项 / an effect: what follows in law when the rule applies, one for each party reached',
  'EffectTemplate.act': '后果的种类 / what is done; e.g. `bar`',
  'EffectTemplate.measure':
    '措施标识，须在 catalogue/ 中 / identifier of a measure of `catalogue/`; e.g. `licence-reapplication-bar`',
  'EffectTemplate.parties': '条款所及的人 / whom the provision reaches; nobody else is reached',
  'EffectTemplate.parties.subject': '是否及于当事人本身 / whether it reaches the subject itself',
  'EffectTemplate.parties.roles':
    '所及的角色，如法定代表人 / roles towards the subject whose holders it reaches; e.g. `[legal-representative]`',
  'EffectTemplate.parties.insteadOf':
    '替补角色：仅在无人任后者时及于前者 / a role reached only where nobody held the other, as “法定代表人或者主要负责人”; e.g. `{ principal: legal-representative }`',
  'EffectTemplate.parties.roleKinds':
    '此种角色可以是哪类主体；空为任何一类 / kinds of person that the role can mean; empty: any',
  'EffectTemplate.parties.rolesOn':
    '以哪一日的任职为准 / the day on which the role must have been held; e.g. `record.event.act`',
  'EffectTemplate.parties.law': '写明所及之人的条款 / the provision that names whom it reaches',
  'EffectTemplate.term':
    '期限，须在法律之内 / how long it lasts, within what the law allows; left out: the law fixes none',
  'EffectTemplate.amount': '罚款数额或者幅度 / the amount of a fine, or its range',
  'EffectTemplate.gravity':
    '失信程度的代码事实，期限随之而定 / code fact that holds the class of gravity on which the law makes periods depend; e.g. `record.gravity`',
  'EffectTemplate.sameAct':
    '指明同一违法行为的文字事实；同一行为不得两次罚款 / text fact that names the act: for one act there is one fine (Penalty Law art 29); e.g. `record.actId`',
  'EffectTemplate.runs':
    '自行起止的效果，如另一决定已定的禁止期 / the days between which it holds of itself, as with a ban that another decision has fixed, in place of a `term`',
  'EffectTemplate.runs.from': '第一日 / its first day',
  'EffectTemplate.runs.until': '最后一日（含） / its last day, included; left out: open',
  'EffectTemplate.runs.law': '规定起止的条款 / the provision that fixes the days',
  'EffectTemplate.scope':
    '所及事项；空为该法律未限定事项 / kinds of matter that it reaches; empty: its statute limits it to none in particular; e.g. `[licence-application]`',
  'EffectTemplate.nexus':
    '条款对所及事项的进一步限定 / a narrower condition on the matter that the statute names, such as projects that must be tendered',
  'EffectTemplate.endedBy': '使其提前终止的事件 / events that end it before its term',
  'EffectTemplate.endedBy.event': '终止事件 / the event that ends it; e.g. `record.event.annulled`',
  'EffectTemplate.endedBy.law': '规定终止的条款 / the provision that ends it',
  'EffectTemplate.operative':
    '“考虑限制”类规定背后真正设定限制的规范 / of `contemplate`: the norm that itself sets the restriction, or that there is none here',
  'EffectTemplate.operative.law':
    '设定限制的条款；空为本规则包没有 / the provisions that set it; empty: none in this pack',
  'EffectTemplate.operative.note': '说明 / a note for the reader',
  AuthoredTerm:
    '期限：最短、最长（固定期限两者相同）和起算点 / a term: shortest and longest (equal where the law fixes one), and where it starts; e.g. `{ min: P1Y, max: P1Y, from: record.event.refused, law: some-law/art-9 }`',
  'AuthoredTerm.min': '最短期限 / the shortest term that the law allows; e.g. `P1Y`',
  'AuthoredTerm.max': '最长期限，不得超过法律所定 / the longest term that the law allows; e.g. `P3Y`',
  'AuthoredTerm.from':
    '起算点，当日不计入 / where it starts; the day itself does not count; e.g. `record.event.decided`',
  'AuthoredTerm.law': '规定期限的条款 / the provision that fixes the term',
  AuthoredAmount:
    '金额：下限、上限（固定数额两者相同） / an amount of money: least and most (equal where the law fixes one)',
  'AuthoredAmount.min': '下限，以分计 / the least, in fen; e.g. `{ n: 500000, unit: fen }` is 5,000 yuan',
  'AuthoredAmount.max': '上限，以分计 / the most, in fen',
  'AuthoredAmount.law': '规定数额的条款 / the provision that fixes it',
}
