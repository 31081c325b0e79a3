import { type Amount, type Period, periodParts } from '@plumbline/schema'
import { shortHundredths } from '../decimal.js'
import type { Words } from '../language.js'
import { placeOf } from '../place.js'

const units = { Y: 'year', M: 'month', D: 'day', WD: 'working day' } as const

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

const ordinal = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

const period = (one: Period): string => {
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
  words: {
    act: {
      designate: 'entry on a list',
      remove: 'removal from a list',
      impose: 'measure imposed',
      bar: 'bar',
      grant: 'advantage granted',
      publish: 'publication',
      contemplate: 'restriction contemplated',
    },
    nature: {
      penalty: 'administrative penalty',
      'list-entry': 'list measure',
      publication: 'disclosure of information',
      'statutory-disqualification': 'statutory disqualification',
      supervision: 'supervision',
      'court-measure': 'court measure',
      'private-choice': 'private choice',
      reward: 'reward',
    },
    polarity: { adverse: 'adverse to the party', favourable: 'in favour of the party' },
    modality: { shall: 'shall', may: 'may' },
    state: {
      blocked: 'not allowed (blocked by a limit)',
      awaiting: 'not yet (a step required by law is missing)',
      advisory: 'advisory (until the competent head decides)',
      'in-effect': 'in effect',
      ended: 'ended',
      unlawful: 'decided, but not supported by law: to be annulled',
    },
    level: {
      law: 'law',
      'administrative-regulation': 'administrative regulation',
      'judicial-interpretation': 'judicial interpretation',
      'local-regulation': 'local regulation',
      'departmental-rule': 'departmental rule',
      'local-government-rule': 'local government rule',
      'central-policy-document': 'central policy document',
      'normative-document': 'normative document',
    },
    basisRole: { empowers: 'empowers', ground: 'ground', scale: 'scale', procedure: 'procedure', remedy: 'remedy' },
    verification: {
      verified: 'official text read',
      partial: 'read in part',
      unverified: 'official text not read',
    },
    authorityLevel: { national: 'national', province: 'province', city: 'city', county: 'county' },
    subjectKind: {
      'legal-person': 'legal person',
      'unincorporated-organization': 'unincorporated organization',
      'individual-business': 'individual business',
      'natural-person': 'natural person',
    },
    burden: { authority: 'the authority', subject: 'the party' },
    asideReason: {
      annulled: 'annulled',
      'basis-annulled': 'the document it rests on was annulled',
      expired: 'expired',
      removed: 'removed',
      repaired: 'repaired',
      stayed: 'stayed',
      disputed: 'disputed',
      'not-served': 'not served yet',
      'not-final': 'not final yet',
      'without-competence': 'made without competence',
      'not-yet-known': 'not known at the time',
      'about-another': 'about another person',
    },
    missed: {
      void: 'the act is void',
      'may-not-decide': 'no decision may be made',
      late: 'flagged as late, not void',
      lapsed: 'the chance lapses',
    },
    stepActor: { authority: 'authority', head: 'head of the authority', party: 'party', reviewer: 'legal reviewer' },
    stepStatus: {
      done: 'done',
      open: 'open',
      missed: 'missed',
      'done-late': 'done late',
      'not-yet': 'not begun',
      waived: 'waived',
    },
    chanceStatus: {
      done: 'used',
      open: 'open',
      missed: 'not used in time',
      'done-late': 'used late',
      'not-yet': 'not begun',
      waived: 'waived',
    },
    exceptionStatus: {
      raised: 'made out',
      'not-raised': 'not made out',
      open: 'not known; the party may still raise it',
      lapsed: 'not raised, and the chance has passed',
      unsettled: 'not known; the authority must establish it',
    },
    limitAction: { block: 'blocks', cap: 'caps', await: 'waits' },
    review: {
      'credit-code-check-digit': 'the check digit of the credit code does not fit (accepted; please check)',
      'stale-pack': 'the pack was last verified before the day asked about; check for later changes in the law',
      'decision-without-effect':
        'a decision on this party is on record, and no measure of this opinion answers to it: its ground may have fallen or never stood; check whether it must be annulled',
    },
    dropped: {
      'not-needed': 'no rule needs it',
      'refused-category': 'a category of personal data that is refused',
      'not-determined': 'a named official must determine it; a plain value does not count',
    },
  },
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
  range: (min, max) => (max === null ? `at least ${min}` : `${min} to ${max}`),
  place: placeText,
  citation: (instrument, at) => `${instrument}, ${placeText(at)}`,
}
