import { type Meanings, under } from '../meaning.js'

/** Facts that are worked out, and grounds for setting a record aside: the same for a kind of record and for a trait. */
const workedOutMeanings: Meanings = {
  derived: '由其他事实推算的事实，按名称 / facts worked out from other facts, by name',
  'derived=count': '次数：一段期间内同类记录的数目 / a count of records of a kind within a window',
  'derived=count.title': '名称 / what is counted, in words',
  'derived=count.law': '规定如何计数的条款 / the provision that says how to count',
  'derived=count.of': '所计数的记录种类 / kind of record counted, about the same subject',
  'derived=count.where':
    '哪些计入，用被计数记录的 record 事实表述 / which of them count, in terms of `record.…` of the record counted; left out: all',
  'derived=count.anchor':
    '以每份记录的哪一日计入期间 / day fact or event of each record by which it falls into the window; e.g. `event.act`',
  'derived=count.window': '触发记录之日以前的期间 / the window before the trigger’s own day; e.g. `P2Y`',
  'derived=count.countsTrigger': '触发记录本身是否计入 / whether the record that triggers the rule counts itself',
  'derived=period-end': '期间的最后一日 / the last day of a period',
  'derived=period-end.title': '名称 / what ends, in words',
  'derived=period-end.law': '规定期间的条款 / the provision that sets the period',
  'derived=period-end.from':
    '起算的日期事实或者事件 / day facts or events of the record from which it runs; e.g. `[event.decided]`',
  'derived=period-end.pick': '有几个起算点时取哪一个 / which one, where there are several',
  'derived=period-end.period': '期间 / how long it is; e.g. `P1Y`',
  setAside: '记录不得使用的情形 / when the record may not be used',
  'setAside.reason': '不得使用的原因 / why not',
  'setAside.title': '该情形的称谓 / what it is called',
  'setAside.law': '规定不得使用的条款 / the provision that says so',
  'setAside.when':
    '不得使用的条件，用 record、source、case 事实表述 / when, in terms of `record.…`, `source.…` and `case.…`',
}

/** `facts/<name>.yaml`. */
export const factsMeanings: Meanings = {
  DictionaryFile:
    '事实词典：本规则包可以问到的事实、事件、机关、角色、事项、步骤和途径 / the dictionary: every fact, event, authority, role, matter, step and route that the pack may ask about',
  'DictionaryFile.subject':
    '当事人或者其他人的事实，按名称（subject.名称） / facts of the subject or another person, by name: `subject.<name>`',
  'DictionaryFile.authorities': '机关种类，按标识 / kinds of acting body, by identifier',
  'DictionaryFile.roles': '对当事人的角色，按标识 / roles towards the subject, by identifier',
  'DictionaryFile.matters':
    '事项种类，按标识 / kinds of matter in which a decision is asked for, by identifier; e.g. `licence-application`',
  'DictionaryFile.matters.title': '事项名称 / what the matter is called',
  'DictionaryFile.matters.facts': '事项的事实，按名称（matter.名称） / facts of the matter, by name: `matter.<name>`',
  'DictionaryFile.traits': '几种记录的共同特征，按标识 / what several kinds of record have in common, by identifier',
  'DictionaryFile.traits.title': '特征名称 / what the trait is called',
  'DictionaryFile.traits.facts': '共同的事实，按名称 / the facts in common, by name',
  'DictionaryFile.traits.events': '共同的事件，按名称 / the events in common, by name',
  ...under('DictionaryFile.traits', workedOutMeanings),
  'DictionaryFile.records':
    '记录种类，按标识：触发规则的文书或者信用记录 / kinds of record, by identifier: the documents and credit records that trigger rules',
  'DictionaryFile.records.title': '记录名称 / what the record is called',
  'DictionaryFile.records.character': '记录的性质 / what such a record is',
  'DictionaryFile.records.evidences':
    '该记录所体现的措施：已有此记录的，事由已经用尽 / measures that such a record is the outcome of: with one resting on it, a ground has been used up',
  'DictionaryFile.records.information':
    '公共信用信息目录中的条目；没有的不共享 / item of `information/` under which it is recorded and shared; left out: not shared',
  'DictionaryFile.records.traits':
    '所具有的共同特征 / traits whose facts, events and grounds for setting aside it has beside its own; e.g. `[appealable]`',
  'DictionaryFile.records.by':
    '可以作出此种记录的机关种类；空为任何 / kinds of authority that may make it; a record of another is set aside; empty: any',
  'DictionaryFile.records.facts': '记录的事实，按名称（record.名称） / its facts, by name: `record.<name>`',
  'DictionaryFile.records.events':
    '记录经历的事件，按名称（record.event.名称） / events in its life, by name: `record.event.<name>`',
  ...under('DictionaryFile.records', workedOutMeanings),
  'DictionaryFile.records.source':
    '所依据的记录种类（source.名称） / kind of the record that it rests on, whose facts are `source.<name>`',
  'DictionaryFile.steps': '程序步骤，按标识 / procedural steps, by identifier',
  'DictionaryFile.steps.title': '步骤名称 / what the step is called',
  'DictionaryFile.routes': '救济和出路的途径，按标识 / routes of remedy and relief, by identifier',
  'DictionaryFile.routes.title': '途径名称 / what the route is called',
  FactDeclaration: '对一项事实的声明 / declaration of one fact',
  'FactDeclaration.title': '事实的名称，读作一句话的一部分 / what the fact is called; it is read inside sentences',
  'FactDeclaration.type': '值的类型 / what kind of value it has',
  'FactDeclaration.codes':
    '代码的各个取值及其名称（type 为 code 时） / the codes it can be, each with its words; only of a `code`',
  'FactDeclaration.suppliedBy': '缺少时由谁提供 / who can supply it when it is missing',
  'FactDeclaration.determined':
    '须由具名人员认定并说明理由；未经认定的值不算 / a named official must determine it, with reasons; a plain value does not count',
  'FactDeclaration.personal': '个人信息类别 / category of personal data',
  'FactDeclaration.protected':
    '不得据以区别对待的特征，如地区、所有制 / a trait on which nobody may be treated differently, such as region or ownership',
  EventDeclaration: '对一个事件的声明 / declaration of one event',
  'EventDeclaration.title': '事件名称 / what the event is called',
  'EventDeclaration.suppliedBy': '缺少时由谁提供 / who can supply it when it is missing',
  'EventDeclaration.absence': '记录未提及时的含义 / what it means that a record does not mention it',
  'EventDeclaration.notBefore': '不得早于的事件 / events of the same record that it cannot precede; e.g. `[decided]`',
  'EventDeclaration.once': '每份记录只发生一次 / it happens once to a record',
  AuthorityDeclaration: '机关种类的声明 / declaration of a kind of acting body',
  'AuthorityDeclaration.zh': '中文名称 / its Chinese name',
  'AuthorityDeclaration.en': '英文名称 / its English name',
  'AuthorityDeclaration.character': '法律上的性质 / what such a body is in law',
  RoleDeclaration: '角色的声明 / declaration of a role',
  'RoleDeclaration.zh': '中文名称 / its Chinese name',
  'RoleDeclaration.en': '英文名称 / its English name',
  'RoleDeclaration.relation': '任该角色的人与当事人的关系 / how a holder of the role stands to the subject',
}
