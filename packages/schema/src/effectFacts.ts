import {
  acts,
  authorityCharacters,
  authorityLevels,
  capacities,
  dataCategories,
  type FactType,
  gravities,
  levels,
  listDomains,
  modalities,
  natures,
  partyRelations,
  polarities,
  subjectKinds,
} from './words.js'

/** Facts about a proposed effect, on which limits are conditions: `effect.<name>`. The engine supplies each of them. */
export interface EffectFact {
  readonly type: FactType
  readonly codes?: readonly string[]
  readonly title: { readonly zh: string; readonly en: string }
}

const booleanFact = (zh: string, en: string): EffectFact => ({ type: 'boolean', title: { zh, en } })

export const effectFacts = {
  act: { type: 'code', codes: acts, title: { zh: '行为类型', en: 'kind of act' } },
  measure: { type: 'code', title: { zh: '措施', en: 'measure' } },
  listed: booleanFact('措施在现行措施目录之内', 'the measure stands in the catalogue edition in force'),
  kind: { type: 'code', title: { zh: '措施种类', en: 'kind of measure' } },
  nature: { type: 'code', codes: natures, title: { zh: '法律性质', en: 'legal nature' } },
  polarity: { type: 'code', codes: polarities, title: { zh: '利益方向', en: 'polarity' } },
  modality: { type: 'code', codes: modalities, title: { zh: '应当或可以', en: 'shall or may' } },
  proposed: booleanFact('由机关提出', 'proposed by the authority'),
  grounds: { type: 'count', title: { zh: '支持该效果的规则数', en: 'number of rules that support the effect' } },
  /** Highest level among the instruments that empower: those claimed by a proposal, else those of its rule. */
  rank: {
    type: 'code',
    codes: levels,
    title: { zh: '授权依据的最高位阶', en: 'highest level of the empowering instruments' },
  },
  local: booleanFact('授权依据均为地方规范', 'every empowering instrument is local'),
  verified: booleanFact('所依条款均已核对官方文本', 'every provision relied on was read in its official text'),
  draft: booleanFact('所依规则为草案', 'a rule relied on is a draft'),
  partyKind: { type: 'code', codes: subjectKinds, title: { zh: '当事人类型', en: 'kind of party' } },
  partyNamed: booleanFact('条款点名的当事人', 'the party is one the provision names'),
  /** Not the level of what empowers: a norm below a law may add persons whom the law does not name. */
  namedBy: {
    type: 'code',
    codes: levels,
    title: { zh: '点名当事人的条款的最高位阶', en: 'highest level among the provisions that name the party' },
  },
  authorityKind: booleanFact('机关类别相符', 'the kind of authority is the one empowered'),
  authorityLevel: booleanFact('机关层级相符', 'the level of the authority is one empowered'),
  authorityRegion: booleanFact('机关地域管辖相符', 'the region of the authority covers the record'),
  authorityMadeRecord: booleanFact(
    '机关即作出该信用信息的机关',
    'the authority is the one that made the record, where the norm asks for it',
  ),
  level: { type: 'code', codes: authorityLevels, title: { zh: '机关层级', en: 'level of the authority' } },
  withinScope: booleanFact('事项在法定范围之内', 'the matter is one that the effect’s own statute names'),
  exceedsScope: booleanFact(
    '拟及事项超出法定范围',
    'the scope wished for goes beyond what the effect’s own statute names',
  ),
  termGiven: booleanFact('有期限', 'the effect has a term'),
  termMax: { type: 'duration', title: { zh: '期限（上限）', en: 'term (maximum)' } },
  termMin: { type: 'duration', title: { zh: '期限（下限）', en: 'term (minimum)' } },
  lawMax: { type: 'duration', title: { zh: '法定期限上限', en: 'statutory maximum term' } },
  lawMin: { type: 'duration', title: { zh: '法定期限下限', en: 'statutory minimum term' } },
  outlastsSource: booleanFact('超过其所依名单的期限', 'it would outlast the listing that it rests on'),
  noticeRequired: booleanFact('作出前应当告知', 'prior notice is required'),
  noticed: booleanFact('已事先告知该当事人', 'the party was given prior notice'),
  heardRequired: booleanFact('应当保障陈述异议机会', 'a chance to be heard is required'),
  heard: booleanFact('异议已处理或异议期已过', 'objections were answered, or the time for them has run'),
  stepOwed: booleanFact('尚有作出决定前应当完成的步骤', 'a step that must precede the decision is still owed'),
  stepOmitted: booleanFact(
    '决定前应当完成的步骤未完成即作出决定',
    'a decision was made before a step that must precede it',
  ),
  weighingRequired: booleanFact('应当先行权衡可以不予的情形', 'a ground for refraining must first be weighed'),
  weighed: booleanFact('已就可以不予的情形作出权衡', 'that ground was weighed, with the reason recorded'),
  decided: booleanFact('有权机关负责人已作出决定', 'the competent head’s decision is recorded'),
  groundedWhenDecided: booleanFact('作出决定之日事由已经具备', 'the ground stood on the day of the decision'),
  served: booleanFact('决定已送达该当事人', 'the decision was served on the party'),
  centralDocument: booleanFact('授权依据含中央政策文件', 'a central policy document is among what empowers'),
  domain: { type: 'code', codes: listDomains, title: { zh: '名单所属领域', en: 'domain of the list' } },
  recordListed: booleanFact(
    '所依信用信息属于公共信用信息目录，或者为本机关自己作出',
    'each record relied on is of a kind in the catalogue of public credit information, or was made by the authority itself',
  ),
  givenAlready: booleanFact(
    '依同一事由对该当事人已经采取过该措施',
    'the measure was already taken against the party on the same ground',
  ),
  fitsNature: booleanFact(
    '种类、利益方向和行为类型与其法律性质相符',
    'its kind, polarity and act are ones that measures of its nature can have',
  ),
  fixedElsewhere: booleanFact('起止日由另一决定确定', 'another decision fixes its days'),
  actorCharacter: {
    type: 'code',
    codes: authorityCharacters,
    title: { zh: '实际办理者的法律地位', en: 'what the body that itself acts is in law' },
  },
  authorityCharacter: {
    type: 'code',
    codes: authorityCharacters,
    title: { zh: '机关的法律地位', en: 'what the acting body is in law' },
  },
  restsOnDesignation: booleanFact('以他机关的名单列入为依据', 'it rests on a list entry that another body made'),
  restsOnRiskClass: booleanFact('以内部风险分类为依据', 'it rests on an internal risk class'),
  restsOnMarketAlone: booleanFact('仅以市场信用信息为依据', 'it rests on market credit information alone'),
  capacity: {
    type: 'code',
    codes: capacities,
    title: { zh: '机关的身份', en: 'capacity in which the authority acts' },
  },
  mandateCovers: booleanFact(
    '授权、委托涵盖该措施且有效',
    'the authorisation or mandate covers the measure and is in force; true for a body that acts in its own name',
  ),
  madeByAuthority: booleanFact('所依信用信息由本机关作出', 'the authority made the record relied on'),
  partyRelation: {
    type: 'code',
    codes: partyRelations,
    title: { zh: '当事人与主体的关系', en: 'how the party stands to the subject' },
  },
  scopeNamed: booleanFact('条款限定了所及事项', 'its statute names the matters that it reaches'),
  gravity: { type: 'code', codes: gravities, title: { zh: '失信程度', en: 'class of gravity' } },
  governedOn: { type: 'day', title: { zh: '选定适用法的日期', en: 'day that chooses the law' } },
  limitationStated: booleanFact('条款定有追究时效', 'the rule says within which time the act must be discovered'),
  limitationPeriod: { type: 'duration', title: { zh: '所适用的追究时效', en: 'limitation that applies' } },
  lawOfItsDay: booleanFact(
    '按对该当事人作出决定之日选定适用法',
    'the law was chosen for the day of the decision on this party',
  ),
  discoveredInTime: booleanFact('在追究时效内发现', 'the act was discovered within the limitation'),
  amountGiven: booleanFact('有金额', 'it has an amount of money'),
  amountMax: { type: 'money', title: { zh: '金额（上限）', en: 'amount (maximum)' } },
  amountMin: { type: 'money', title: { zh: '金额（下限）', en: 'amount (minimum)' } },
  lawAmountMax: { type: 'money', title: { zh: '法定金额上限', en: 'statutory maximum amount' } },
  lawAmountMin: { type: 'money', title: { zh: '法定金额下限', en: 'statutory minimum amount' } },
  finedAlready: booleanFact('同一违法行为已经罚款', 'the same act has already been fined'),
  higherFineElsewhere: booleanFact('同一违法行为另有更高的罚款', 'another norm gives a higher fine for the same act'),
  rivalStands: booleanFact('不能并用的另一措施已经选定', 'a measure that excludes it was chosen or decided'),
  rivalOpen: booleanFact(
    '不能并用的措施尚待选择',
    'a measure that excludes it is possible too, and neither was chosen',
  ),
  discretion: booleanFact('条款给出幅度', 'the law leaves a range'),
  numberGiven: booleanFact('已在幅度内确定数额', 'a number inside the range was proposed'),
  benchmarked: booleanFact('有已公布的裁量基准', 'a published discretion benchmark classifies the case'),
  withinBenchmark: booleanFact('在裁量基准之内', 'the number lies inside the benchmark'),
  deviationReasoned: booleanFact('已说明偏离裁量基准的理由', 'reasons for departing from the benchmark are recorded'),
  leniencyOwed: booleanFact('应当从轻或者减轻', 'leniency is owed'),
  lenient: booleanFact('已从轻或者减轻', 'the number stays below the top of the range'),
  dataCategory: {
    type: 'code',
    codes: dataCategories,
    title: { zh: '所用个人信息的类别', en: 'category of the personal data that its grounds read' },
  },
  impactAssessed: booleanFact('已作个人信息保护影响评估', 'an impact assessment of personal information is recorded'),
  readsProtected: booleanFact(
    '依据了地域、所有制、组织形式等不得差别对待的特征',
    'its grounds read region, ownership or form, on which suppliers may not be told apart',
  ),
  stayed: booleanFact('决定已停止执行', 'the decision is stayed'),
  disputed: booleanFact('异议标注尚未解除', 'a dispute is flagged and not yet resolved'),
  conflict: booleanFact('与同等效力的规范冲突', 'norms of equal rank clash about it'),
} as const satisfies Record<string, EffectFact>

export type EffectFactName = keyof typeof effectFacts
