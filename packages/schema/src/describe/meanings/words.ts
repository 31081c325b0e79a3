import type { effectStates } from '../../decision.js'
import type { SeverityWord } from '../../packFile.js'
import type { amountUnits } from '../../primitives.js'
import type { ruleHits } from '../../ruleTable.js'
import type { conditionHits } from '../../table/conditionTable.js'
import type {
  Act,
  AsideReason,
  AuthoredOperator,
  AuthorityCharacter,
  AuthorityLevel,
  BasisRole,
  Burden,
  ChoiceMethod,
  DataCategory,
  ExceptionEffect,
  FactType,
  Level,
  ListDomain,
  MissedConsequence,
  Modality,
  Nature,
  Outcome,
  PartyRelation,
  Polarity,
  RecordCharacter,
  SubjectKind,
  Verification,
} from '../../words.js'
import type { Meaning } from '../meaning.js'

type Vocabulary<Word extends string> = Readonly<Record<Word, Meaning>>

const severities: Vocabulary<SeverityWord> = {
  error: '错误，检查不通过 / an error: the check fails',
  warning: '警告，应当更正 / a warning, to be mended',
  note: '提示，应当知悉 / a note, to be known',
  none: '附理由放过，仍列入报告 / let pass with a reason; reports still list it',
}

const subjectKinds: Vocabulary<SubjectKind> = {
  'legal-person': '法人 / a legal person, such as a company',
  'unincorporated-organization': '非法人组织 / an unincorporated organisation, such as a partnership',
  'individual-business': '个体工商户 / an individual business',
  'natural-person': '自然人 / a natural person',
}

const natures: Vocabulary<Nature> = {
  penalty:
    '行政处罚：惩戒违法行为，适用处罚法的程序和时效 / an administrative penalty: it punishes a breach, under the Penalty Law’s procedure and limitation',
  'list-entry': '列入名单 / entry on a list of the dishonest',
  publication: '公开信息 / publication of information',
  'statutory-disqualification':
    '法定资格限制：法律直接规定不得从事或者申请，本身不是处罚 / a disqualification by statute: the law itself bars from something; it is no penalty',
  supervision: '监督管理措施，如重点监管 / supervision, such as more frequent inspection',
  'court-measure': '司法措施 / a measure of a court',
  'private-choice': '民事主体的自主选择 / free choice of a private party, such as a bank',
  reward: '激励 / a reward',
}

const levels: Vocabulary<Level> = {
  law: '法律 / a law (National People’s Congress or its Standing Committee)',
  'administrative-regulation': '行政法规 / an administrative regulation (State Council)',
  'judicial-interpretation': '司法解释 / a judicial interpretation',
  'local-regulation': '地方性法规 / a local regulation (local people’s congress)',
  'departmental-rule': '部门规章 / a rule of a department of the State Council',
  'local-government-rule': '地方政府规章 / a rule of a local government',
  'central-policy-document': '中央政策文件 / a central policy document',
  'normative-document': '其他规范性文件 / another normative document',
}

const operators: Vocabulary<AuthoredOperator> = {
  equal: '等于 / is',
  in: '是其中之一 / is one of the list',
  lessThan: '少于（不含本数） / less than',
  lessThanInclusive: '不超过（含本数） / at most',
  greaterThan: '超过（不含本数） / more than',
  greaterThanInclusive: '不少于、以上（含本数） / at least',
  before: '早于该日 / before the day',
  onOrBefore: '不晚于该日 / on or before the day',
  after: '晚于该日 / after the day',
  onOrAfter: '不早于该日 / on or after the day',
  notEqual: '不等于 / is not',
  notIn: '不是其中任何一个 / is none of the list',
}

const asideReasons: Vocabulary<AsideReason> = {
  annulled: '已被撤销 / it was annulled',
  'basis-annulled': '所依据的记录已被撤销 / the record that it rests on was annulled',
  expired: '期限已经届满 / its time has run out',
  removed: '已移出名单 / the entry was removed',
  repaired: '信用已经修复 / credit was repaired',
  stayed: '已停止执行 / its execution is stayed',
  disputed: '异议处理中 / an objection is pending',
  'not-served': '没有送达 / it was not served',
  'not-final': '尚未生效 / it is not final',
  'without-competence': '作出机关没有权限 / its maker had no competence',
  'not-yet-known': '当时尚不知道 / it was not known by then',
  'about-another': '关于他人 / it is about another',
  superseded: '已被取代 / another replaced it',
}

/**
 * What each word of each closed list means. A list in a JSON Schema is found by its words, so lists of the same words must mean the
 * same. The types make a word without a meaning an error of compilation.
 */
export const vocabularies: readonly Vocabulary<string>[] = [
  severities,
  subjectKinds,
  natures,
  levels,
  operators,
  asideReasons,
  {
    national: '国家级 / national',
    province: '省级 / province',
    city: '设区的市级 / city divided into districts',
    county: '县级 / county or district',
  } satisfies Vocabulary<AuthorityLevel>,
  {
    empowers: '授权：设定该措施 / it sets up the measure and empowers the authority',
    ground: '事由：规定何种情形适用 / it says on what ground',
    scale: '幅度：规定期限、数额 / it says how long or how much',
    procedure: '程序：规定如何作出 / it says how it is decided',
    remedy: '救济：规定如何救济 / it gives the remedy',
  } satisfies Vocabulary<BasisRole>,
  { shall: '应当 / the authority is bound', may: '可以 / the authority weighs' } satisfies Vocabulary<Modality>,
  {
    authority: '行政机关证明 / the authority must prove it',
    subject: '当事人证明 / the subject must prove it',
  } satisfies Vocabulary<Burden>,
  {
    designate: '列入名单 / to enter on a list',
    remove: '移出名单 / to remove from a list',
    impose: '采取、科处，如警告、罚款 / to impose, such as a warning or a fine',
    bar: '限制资格、不得申请 / to bar from a field, an office or an application',
    grant: '给予便利或者优惠 / to grant something favourable',
    publish: '公开 / to publish',
    contemplate: '考虑依法限制，本身不产生限制 / restrictions under law are to be considered; nothing is imposed',
  } satisfies Vocabulary<Act>,
  {
    adverse: '对当事人不利 / a burden on the subject',
    favourable: '对当事人有利 / a benefit to the subject',
  } satisfies Vocabulary<Polarity>,
  {
    verified: '已通读官方文本 / the official text was read in full',
    partial: '只看到所述事实；可用于保护当事人 / only what is stated was visible; it may protect the subject',
    unverified: '未核对；不得据以作出不利后果 / not verified; no adverse effect may rest on it',
  } satisfies Vocabulary<Verification>,
  {
    verified: '已在官方清单中核对 / its entry in the official catalogue was read',
    unverified: '未在官方清单中核对，只凭法律依据 / it rests on its statutory anchor alone',
  },
  {
    boolean: '是否 / true or false',
    text: '文字 / a text',
    code: '若干取值之一，在 codes 中列明 / one of the `codes`',
    day: '日期 / a calendar day',
    money: '金额，以分计 / money, in fen',
    count: '个数、次数 / a number of things or times',
    share: '比例，以万分之一计 / a share, in basis points',
    duration: '期间 / a period',
  } satisfies Vocabulary<FactType>,
  {
    none: '不是个人信息 / no personal data',
    personal: '个人信息 / personal data',
    sensitive: '敏感个人信息，须有法律依据和影响评估 / sensitive personal data: it needs a law and an assessment',
    refused: '不予处理，如生物识别、宗教信仰、健康 / refused whole: biometrics, religion, genes, blood type, health',
  } satisfies Vocabulary<DataCategory>,
  {
    void: '未做的，决定不成立或者无效 / the decision is void',
    'may-not-decide': '未做的，不得作出决定 / the decision may not be made',
    late: '逾期的，记明逾期，不因此无效 / it is flagged as late, and not void for it',
    lapsed: '逾期的，机会丧失 / the chance has lapsed',
  } satisfies Vocabulary<MissedConsequence>,
  {
    organ: '行政机关 / an administrative organ',
    court: '人民法院 / a court',
    organisation: '其他组织 / another organisation',
    private: '没有公权力的民事主体 / a private party with no public power',
  } satisfies Vocabulary<AuthorityCharacter>,
  {
    subject: '就是当事人 / it is the subject itself',
    officer: '当事人的负责人员 / an officer of the subject',
    family: '亲属；除法律明定外不受牵连 / family; not reached but by a law’s own words',
    colleague: '同事；除法律明定外不受牵连 / a colleague; not reached but by a law’s own words',
    affiliate: '关联方；除法律明定外不受牵连 / an affiliate; not reached but by a law’s own words',
  } satisfies Vocabulary<PartyRelation>,
  {
    finding: '认定、处理文书，如处罚决定 / a finding or decision, such as a penalty decision',
    designation: '名单上的认定 / a designation on a list',
    'risk-class': '风险等级，只用于安排检查 / a risk class, which steers inspection only',
    'market-information': '市场信息，不得单独据以作出不利后果 / market information, never alone a ground for a burden',
  } satisfies Vocabulary<RecordCharacter>,
  {
    'life-and-health': '严重危害人民群众身体健康和生命安全 / serious harm to life and health',
    'fair-competition-and-social-order':
      '严重破坏市场公平竞争秩序和社会正常秩序 / serious harm to fair competition and social order',
    'statutory-duties': '拒不履行法定义务 / refusal to perform statutory duties',
    'national-defence': '拒不履行国防义务 / refusal to perform duties of national defence',
  } satisfies Vocabulary<ListDomain>,
  {
    defeat: '排除规则 / the rule does not apply',
    mitigate: '从轻、减轻：不得取最重 / the authority must be lighter than the top of the range',
  } satisfies Vocabulary<ExceptionEffect>,
  {
    'lighter-regime':
      '从旧兼从轻（处罚法第三十七条） / whole regimes are compared, and a lighter later one applies (Penalty Law art 37)',
    'no-retroactivity':
      '不溯及既往（立法法第一百零四条） / no retroactivity but by a transition clause (Legislation Law art 104)',
  } satisfies Vocabulary<ChoiceMethod>,
  {
    applies: '适用 / it applies',
    'does-not-apply': '不适用 / it does not apply',
    'not-in-force': '不是应适用的版本 / this version does not govern',
    undetermined: '缺少事实，不能确定 / facts are missing to tell',
    conflict: '新旧法均可能适用，须由人员选择 / more than one version could govern; an official chooses',
  } satisfies Vocabulary<Outcome>,
  {
    blocked: '被法定边界阻止 / a limit blocks it',
    awaiting: '等待法定步骤 / it waits for a step or a day',
    advisory: '建议：待负责人决定 / advisory: only the decision of the head is missing',
    'in-effect': '生效中 / in effect',
    ended: '已经终止 / it has ended',
  } satisfies Vocabulary<(typeof effectStates)[number]>,
  {
    fen: '分（一元为一百分） / fen: 100 fen are 1 yuan',
    count: '个、次 / a number of things or times',
    'basis-point': '万分之一 / basis points: 10000 are the whole',
    month: '月 / months',
    day: '日 / days',
  } satisfies Vocabulary<(typeof amountUnits)[number]>,
  {
    authority: '行政机关 / the authority',
    head: '机关负责人 / the head of the authority',
    party: '当事人 / the party',
    reviewer: '法制审核人员 / the legal reviewer',
  },
  {
    unstated: '一定期限，没有上限，由机关确定 / a certain time without a stated maximum, for the authority to fix',
    life: '终身 / for life',
  },
  {
    none: '没有发生 / it did not happen',
    unknown: '不明 / we do not know',
  },
  {
    latest: '最晚者，须全部已知 / the latest; all must be known',
    'first-present': '第一个不缺的 / the first that is not known to be absent',
  },
  {
    term: '规则所依据的法定最长期限 / the longest term of the rule’s statute',
    scope: '法律所限的事项 / the matters that the statute names',
    period: '本边界自己的期间 / a period of the limit’s own',
  },
  {
    any: '可以同时成立 / they may',
    unique: '任何两行不得同时成立，由检查核对 / no two of them do, which is checked',
  } satisfies Vocabulary<(typeof conditionHits)[number]>,
  {
    unique: '任何两行不得同时成立，由检查核对 / no two of them do, which is checked',
    any: '结果相同的行才可同时成立 / only rows with one result may',
    first: '自上而下，上一行不成立才轮到下一行 / read from the top: each row takes what those above it leave',
    collect: '各行各自成立，如同分开写的规则 / each stands for itself, as rules written apart do',
  } satisfies Vocabulary<(typeof ruleHits)[number]>,
]
