import { type Amount, isOpenEnd, type OpenEnd, periodParts, type TermEnd } from '@plumbline/schema'
import { shortHundredths } from '../decimal.js'
import type { Words } from '../language.js'
import { placeOf } from '../place.js'
import { enVocabulary } from './vocabulary.js'

const units = { Y: 'year', M: 'month', D: 'day', WD: 'working day' } as const

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

const ordinal = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

const openEnds: { readonly [E in OpenEnd]: string } = {
  none: 'a certain time',
  unstated: 'a certain time without a stated maximum',
  life: 'life',
}

const period = (one: TermEnd): string => {
  if (isOpenEnd(one)) return openEnds[one]
  const { n, unit, monthDay } = periodParts(one)
  if (monthDay === null) return counted(n, units[unit])
  const month = n === 1 ? 'the following month' : `the ${ordinal(n)} following month`
  return `the time to the ${ordinal(monthDay)} of ${month}${monthDay > 28 ? ' (or its last day)' : ''}`
}

const amounts: { readonly [U in Amount['unit']]: (n: number) => string } = {
  fen: (n) => `CNY ${shortHundredths(n)}`,
  count: (n) => `${n}`,
  'basis-point': (n) => `${shortHundredths(n)}%`,
  month: (n) => counted(n, 'month'),
  day: (n) => counted(n, 'day'),
}

const placeText = (at: string): string => {
  const place = placeOf(at)
  if (!place) return at
  if (place.article === 0) return '(article number not read)'
  const article = place.inserted === null ? `${place.article}` : `${place.article}-${place.inserted}`
  const paragraph = place.paragraph === null ? '' : ` para. ${place.paragraph}`
  return `art. ${article}${paragraph}${place.item === null ? '' : `(${place.item})`}`
}

export const enWords: Words = {
  lang: 'en',
  title: 'Opinion on the application of law',
  sections: {
    question: 'The question',
    answer: 'The answer',
    effects: 'Measures and reasons',
    undetermined: 'Undetermined for want of facts',
    conflict: 'Conflict of norms',
    'does-not-apply': 'Rules that do not apply',
    'not-in-force': 'Versions of rules that are not in force',
    aside: 'Records set aside',
    dropped: 'Facts not used',
    reviews: 'For an official to check',
    about: 'About this opinion',
  },
  labels: {
    subject: 'Subject',
    matter: 'Matter',
    authority: 'Authority',
    asked: 'Day',
    pack: 'Rules',
    wished: 'Proposed',
    nature: 'Nature',
    scope: 'Reaches',
    amount: 'Amount',
    discretion: 'Discretion',
    contemplated: 'Restriction',
    'for-parties': 'Parties',
    state: 'State',
    'proposed-by': 'Proposal',
    'program-digest': 'Program',
    'case-digest': 'Case',
  },
  parts: {
    grounds: 'Grounds',
    nexus: 'The matter',
    basis: 'Basis',
    limits: 'Limits',
    dates: 'Dates',
    procedure: 'Procedure',
    remedies: 'Remedies',
    relief: 'Relief',
  },
  words: enVocabulary,
  operators: {
    equal: { plain: '', negated: 'other than' },
    in: { plain: 'one of', negated: 'none of' },
    lessThan: { plain: 'less than', negated: 'at least' },
    lessThanInclusive: { plain: 'at most', negated: 'more than' },
    greaterThan: { plain: 'more than', negated: 'at most' },
    greaterThanInclusive: { plain: 'at least', negated: 'less than' },
    before: { plain: 'before', negated: 'not before' },
    onOrBefore: { plain: 'on or before', negated: 'not on or before' },
    after: { plain: 'after', negated: 'not after' },
    onOrAfter: { plain: 'on or after', negated: 'not on or after' },
  },
  truths: { true: 'satisfied', false: 'not satisfied', unknown: 'not known' },
  yes: 'yes',
  no: 'no',
  none: 'none',
  unknown: 'not known',
  comma: ', ',
  semicolon: '; ',
  brackets: [' (', ')'],
  period,
  amount: ({ n, unit }) => amounts[unit](n),
  to: ' to ',
  atLeast: (min) => `at least ${min}`,
  place: placeText,
  citation: (instrument, at) => `${instrument}, ${placeText(at)}`,
}
