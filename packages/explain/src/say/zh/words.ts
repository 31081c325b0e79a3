import { type Amount, isOpenEnd, type OpenEnd, periodParts, type TermEnd } from '@plumbline/schema'
import { shortHundredths } from '../decimal.js'
import type { Words } from '../language.js'
import { placeOf } from '../place.js'
import { numeral } from './numeral.js'
import { zhVocabulary } from './vocabulary.js'

const units = { Y: '年', M: '个月', D: '日', WD: '个工作日' } as const

const openEnds: { readonly [E in OpenEnd]: string } = {
  none: '一定期限',
  unstated: '一定期限（上限未定）',
  life: '终身',
}

const period = (one: TermEnd): string => {
  if (isOpenEnd(one)) return openEnds[one]
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
  if (place.article === 0) return '（条号未读）'
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
    amount: '金额',
    discretion: '裁量',
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
  words: zhVocabulary,
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
  to: ' 至 ',
  atLeast: (min) => `至少 ${min}`,
  place: placeText,
  citation: (instrument, at) => `《${instrument}》${placeText(at)}`,
}
