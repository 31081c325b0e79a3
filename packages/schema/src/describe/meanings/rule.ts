import { type Meanings, under } from '../meaning.js'
import { stepMeanings } from './step.js'

/** Fields of an exception, wherever one is written. */
export const exceptionMeanings: Meanings = {
  id: '例外的名称 / name of the exception; e.g. `good-faith`',
  title: '例外的称谓 / what it is called',
  modality:
    '应当（使规则不适用）或者可以（由机关斟酌） / `shall`: it defeats the rule; `may`: it frees the authority to refrain, and binds it to weigh',
  does: '作用：排除规则，或者从轻 / what it does: it defeats the rule, or obliges the authority to be lighter',
  burden: '由谁证明例外成立 / who must prove that it holds',
  law: '规定例外的条款 / the provision that makes the exception',
  when: '例外成立的条件 / when it holds',
  chance:
    '给当事人提出的机会：步骤和期限（仅限由当事人证明的） / the chance the subject was given to raise it; only where the burden is the subject’s',
  'chance.step': '给予机会的步骤 / the step by which it was given; e.g. `prior-notice`',
  'chance.within': '机会保留多久 / how long it stays open; e.g. `P5WD`',
  'chance.waivedBy': '当事人放弃机会的步骤 / the step by which the party gives it up; left out: it only runs out',
  weighed:
    '记载斟酌结果的事实，由具名人员认定 / fact, determined by an official, by which the freedom of a `may` exception is used',
}

/** Fields of a limitation, wherever one is written. */
export const limitationMeanings: Meanings = {
  from: '时效起算之日；连续或者继续的行为自终了之日 / the days from which it may run, the end of a continuing act before the act; e.g. `[record.event.act-ended, record.event.act]`',
  discovered: '发现违法行为之日 / the day on which the act was discovered; e.g. `record.event.discovered`',
  period: '时效期间 / how long the power to punish lasts; e.g. `P2Y`',
  law: '规定时效的条款 / the provision that sets it',
  longer: '在特定条件下更长的时效 / a longer period, where its condition holds',
  'longer.period': '更长的期间 / the longer period; e.g. `P5Y`',
  'longer.when': '适用更长时效的条件 / when it is the longer one',
  'longer.law': '规定更长时效的条款 / the provision that sets the longer one',
}

/** `rules/<area>/<rule>/<day>.yaml`. */
export const ruleMeanings: Meanings = {
  RuleFile:
    '规则：某日起有效的一条规则，何时适用、对谁、由谁、产生什么后果 / a rule as in force from a day: when it applies, to whom, by whom, and what follows',
  'RuleFile.id':
    '规则标识，各版本相同 / identifier of the rule, the same in all its versions; e.g. `licensing.reapplication-bar`',
  'RuleFile.title': '规则名称 / what the rule is called',
  'RuleFile.effective':
    '该版本有效的起止；法律修改的，新增文件而不改旧文件 / from when until when this version is in force; when the law moves, add a file and keep the old one',
  'RuleFile.for':
    '触发规则的记录种类，每份记录判断一次；matter 为每案一次 / kind of record that triggers it, once for each; or `matter`: once for the case',
  'RuleFile.matters':
    '在哪些事项中适用；空为任何事项 / kinds of matter in which it is asked; empty: any; e.g. `[licence-application]`',
  'RuleFile.governedBy':
    '以哪一日的法律为准（通常是行为之日）；未写的以所问之日 / the fact whose day chooses the version of the law, usually the act; left out: the day asked about; e.g. `record.event.act`',
  'RuleFile.evenIfSetAside':
    '记录虽因这些原因不得使用，本规则仍可读取 / reasons for which the record may be set aside and this rule still reads it, as for duties that follow an annulment',
  'RuleFile.authority': '有权作出的机关 / which authority may act',
  'RuleFile.modality': '应当或者可以 / `shall`: the authority is bound; `may`: it weighs',
  'RuleFile.basis':
    '所依据的条款及各自作用；不利后果须有授权条款 / the provisions it rests on, each in its role; an adverse effect needs one that `empowers`',
  'RuleFile.when': '适用条件，每一项注明条款 / when it applies, each comparison with the provision that asks for it',
  'RuleFile.unless': '例外 / exceptions to it, beside those of its nature',
  ...under('RuleFile.unless', exceptionMeanings),
  'RuleFile.limitation': '追究时效：须在期间内发现违法行为 / the time within which the act must be discovered',
  ...under('RuleFile.limitation', limitationMeanings),
  'RuleFile.continues':
    '连续或者继续的行为：终了之日跨越新旧法的，交由人员选择 / of a continuing act: where it straddles a change of law, an official chooses the law',
  'RuleFile.continues.until': '行为终了之日 / the day on which it ended; e.g. `record.event.act-ended`',
  'RuleFile.continues.law': '规定连续行为的条款 / the provision on continuing acts',
  'RuleFile.transition':
    '过渡条款：新版本也适用于施行以前的事实 / a transition clause: this version also governs facts from before its entry into force',
  'RuleFile.transition.when': '过渡条款所述的事实；未写的为一切 / which facts; left out: all',
  'RuleFile.transition.law': '过渡条款 / the transition clause',
  'RuleFile.specialTo':
    '本规则是哪些规则的特别规定（同一机关、同一位阶） / rules of the same issuer and rank to which it is the special norm (Legislation Law art 103)',
  'RuleFile.procedure':
    '本规则自己的程序步骤；性质规定的步骤自动加入 / steps of its own; those of its nature are added without being written',
  ...under('RuleFile.procedure', stepMeanings),
  'RuleFile.remedies':
    '本规则自己的救济；性质规定的救济自动加入 / remedies of its own; those of its nature are added without being written',
  'RuleFile.relief': '当事人的出路 / ways out for the subject',
  'RuleFile.then': '适用时的后果 / what follows when it applies',
  'RuleFile.draft':
    '草稿：所依据的文本尚未核对，不产生不利后果 / a draft rests on text not yet verified; it never produces an adverse effect',
  'RuleFile.draft.todo': '尚待核对的内容 / what is still to be verified',
  AuthorityClause:
    '有权机关：种类、层级、是否须为作出记录的机关 / which authority may act: its kinds and levels, and whether it must have made the record',
  'AuthorityClause.kinds':
    '机关种类，须在 facts/ 的 authorities 中声明 / kinds of authority, declared under `authorities` in `facts/`; e.g. `[licensing-organ]`',
  'AuthorityClause.levels': '机关层级 / levels of authority; e.g. `[city, county]`',
  'AuthorityClause.madeTheRecord': '须为作出该记录的机关（谁执法、谁认定） / it must be the body that made the record',
  'AuthorityClause.within':
    '须在机关辖区内的地点事实（六位区划代码） / fact that names a place (six-digit division code) which must lie in its region (Penalty Law art 22); e.g. `record.place`',
  'AuthorityClause.law': '规定管辖的条款 / the provision that gives the competence',
}
