import { type Amount, type Period, periodParts } from '@plumbline/schema'
import { shortHundredths } from '../decimal.js'
import type { Words } from '../language.js'
import { placeOf } from '../place.js'
import { numeral } from './numeral.js'

const units = { Y: '年', M: '个月', D: '日', WD: '个工作日' } as const

const period = (one: Period): string => {
  const { n, unit, monthDay } = periodParts(one)
  if (monthDay === null) return `${n} ${units[unit]}`
  const month = n === 1 ? '次月' : `其后第 ${n} 个月的`
  return `至${month} ${monthDay} 日${monthDay > 28 ? '（该月无此日的，至月末）' : ''}`
}

const amounts: { readonly [U in Amount['unit']]: (n: number) => string } = {
  fen: (n) => `${shortHundredths(n)} 元`,
  count: (n) => `${n}`,
  'basis-point': (n) => `${shortHundredths(n)}%`,
  month: (n) => `${n} 个月`,
  day: (n) => `${n} 日`,
}

const placeText = (at: string): string => {
  const place = placeOf(at)
  if (!place) return at
  const part = (number: number | null, unit: string): string => (number === null ? '' : `第${numeral(number)}${unit}`)
  const inserted = place.inserted === null ? '' : `之${numeral(place.inserted)}`
  return `${part(place.article, '条')}${inserted}${part(place.paragraph, '款')}${part(place.item, '项')}`
}

export const zhWords: Words = {
  lang: 'zh',
  title: '法律适用意见',
  sections: {
    question: '所问',
    answer: '结论',
    effects: '措施与理由',
    undetermined: '事实不明，尚不能认定',
    conflict: '规范冲突',
    'does-not-apply': '不适用的规则',
    'not-in-force': '不在效力期间的规则版本',
    aside: '不予采用的信用信息',
    dropped: '未使用的事实',
    reviews: '请人工核对',
    about: '关于本意见',
  },
  labels: {
    subject: '主体',
    matter: '事项',
    authority: '机关',
    asked: '日期',
    pack: '规则包',
    wished: '机关拟采取',
    nature: '性质',
    scope: '适用事项',
    contemplated: '限制',
    'for-parties': '当事人',
    state: '状态',
    'proposed-by': '拟议',
    'program-digest': '规则摘要值',
    'case-digest': '案件摘要值',
  },
  parts: {
    grounds: '理由',
    nexus: '事项条件',
    basis: '依据',
    limits: '法定边界',
    dates: '期间',
    procedure: '程序',
    remedies: '救济',
    relief: '出路',
  },
  words: {
    act: {
      designate: '列入名单',
      remove: '移出名单',
      impose: '采取措施',
      bar: '限制资格',
      grant: '给予便利或者优惠',
      publish: '公开信息',
      contemplate: '考虑限制',
    },
    nature: {
      penalty: '行政处罚',
      'list-entry': '名单管理',
      publication: '信息公开',
      'statutory-disqualification': '法定资格限制',
      supervision: '监督管理措施',
      'court-measure': '司法措施',
      'private-choice': '民事主体自主选择',
      reward: '激励',
    },
    polarity: { adverse: '对当事人不利', favourable: '对当事人有利' },
    modality: { shall: '应当', may: '可以' },
    state: {
      blocked: '不得采取（法定边界阻止）',
      awaiting: '尚不得作出（待完成法定步骤）',
      advisory: '建议性（待有权机关负责人决定）',
      'in-effect': '生效中',
      ended: '已终止',
      unlawful: '已作出的决定不为法律所支持，应当撤销',
    },
    level: {
      law: '法律',
      'administrative-regulation': '行政法规',
      'judicial-interpretation': '司法解释',
      'local-regulation': '地方性法规',
      'departmental-rule': '部门规章',
      'local-government-rule': '地方政府规章',
      'central-policy-document': '中央政策文件',
      'normative-document': '规范性文件',
    },
    basisRole: { empowers: '授权', ground: '事由', scale: '幅度', procedure: '程序', remedy: '救济' },
    verification: { verified: '已核对官方文本', partial: '部分核对', unverified: '未核对官方文本' },
    authorityLevel: { national: '国家级', province: '省级', city: '市级', county: '县级' },
    subjectKind: {
      'legal-person': '法人',
      'unincorporated-organization': '非法人组织',
      'individual-business': '个体工商户',
      'natural-person': '自然人',
    },
    burden: { authority: '机关', subject: '当事人' },
    asideReason: {
      annulled: '已被撤销',
      'basis-annulled': '所依据的文书已被撤销',
      expired: '期限已届满',
      removed: '已移出',
      repaired: '已修复',
      stayed: '已停止执行',
      disputed: '异议处理中',
      'not-served': '尚未送达',
      'not-final': '尚未确定',
      'without-competence': '作出机关无权',
      'not-yet-known': '当时尚不知悉',
      'about-another': '属于他人',
    },
    missed: {
      void: '行为无效',
      'may-not-decide': '不得作出决定',
      late: '标注逾期，不影响效力',
      lapsed: '该次机会丧失',
    },
    stepActor: { authority: '机关', head: '机关负责人', party: '当事人', reviewer: '法制审核人员' },
    stepStatus: {
      done: '已完成',
      open: '待办',
      missed: '逾期未办',
      'done-late': '逾期完成',
      'not-yet': '尚未开始',
      waived: '已放弃',
    },
    chanceStatus: {
      done: '已行使',
      open: '可以行使',
      missed: '期内未行使',
      'done-late': '逾期行使',
      'not-yet': '尚未开始',
      waived: '已放弃',
    },
    exceptionStatus: {
      raised: '成立',
      'not-raised': '不成立',
      open: '事实不明，当事人尚可提出',
      lapsed: '未提出，提出的机会已过',
      unsettled: '事实不明，应由机关查明',
    },
    limitAction: { block: '阻止', cap: '缩减', await: '等待' },
    review: {
      'credit-code-check-digit': '统一社会信用代码校验位不符（不影响受理，请核对）',
      'stale-pack': '规则包的核对日期早于所问之日，请核对其后的法律变动',
      'decision-without-effect':
        '案中记有对其作出的决定，而本意见中没有与之对应的措施：其事由可能已不具备或者从未具备，请核查应否撤销',
    },
    dropped: {
      'not-needed': '没有规则需要',
      'refused-category': '属于不予处理的个人信息类别',
      'not-determined': '应由具名工作人员认定，仅填写的值不算',
    },
  },
  operators: {
    equal: { plain: '为', negated: '不为' },
    in: { plain: '属于', negated: '不属于' },
    lessThan: { plain: '少于', negated: '不少于' },
    lessThanInclusive: { plain: '不超过', negated: '超过' },
    greaterThan: { plain: '超过', negated: '不超过' },
    greaterThanInclusive: { plain: '不少于', negated: '少于' },
    before: { plain: '早于', negated: '不早于' },
    onOrBefore: { plain: '不晚于', negated: '晚于' },
    after: { plain: '晚于', negated: '不晚于' },
    onOrAfter: { plain: '不早于', negated: '早于' },
  },
  truths: { true: '满足', false: '不满足', unknown: '不明' },
  yes: '是',
  no: '否',
  none: '无',
  unknown: '不明',
  comma: '、',
  semicolon: '；',
  brackets: ['（', '）'],
  period,
  amount: ({ n, unit }) => amounts[unit](n),
  range: (min, max) => (max === null ? `至少 ${min}` : `${min} 至 ${max}`),
  place: placeText,
  citation: (instrument, at) => `《${instrument}》${placeText(at)}`,
}
