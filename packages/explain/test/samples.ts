import { type Explanation, type Item, item } from '../src/tree/explanation.js'
import type { ShownSpan } from '../src/tree/statements/shared.js'
import type { StatementCode } from '../src/tree/statements.js'
import { vocabulary } from '../src/tree/vocabulary.js'
import { timelineSamples, wayOutSamples, whyNotSamples } from './outlookSamples.js'

const title = (zh: string, en: string) => ({ zh, en })

export const names: Pick<Explanation, 'persons' | 'records' | 'provisions'> = {
  persons: {
    firm: { name: '虚构公司', kind: 'legal-person', creditCode: '91990100PLUMB0001E', roles: [] },
    lin: { name: null, kind: 'natural-person', creditCode: null, roles: [title('法定代表人', 'legal representative')] },
  },
  records: { order: { title: title('责令文书', 'order'), document: '虚构令〔2026〕1号', by: 'bureau' } },
  provisions: {
    'zz-act/art-5': {
      instrument: title('示例法', 'Example Act'),
      gist: title('应当列入', 'is to be listed'),
      level: 'law',
      status: 'verified',
    },
    'zz-act/art-6/para-2': {
      instrument: title('示例法', 'Example Act'),
      gist: null,
      level: 'law',
      status: 'partial',
    },
  },
}

const law = 'zz-act/art-5'
const span: ShownSpan = {
  first: '2026-03-02',
  lastDay: '2029-03-02',
  freeFrom: '2029-03-03',
  provisional: false,
  from: '2026-03-02',
  fromTitle: title('决定', 'decided'),
  period: 'P3Y',
  movedFrom: null,
}
const moved: ShownSpan = {
  ...span,
  lastDay: '2026-05-06',
  freeFrom: null,
  period: 'P5WD',
  movedFrom: '2026-05-01',
  provisional: true,
}
const open: ShownSpan = { ...span, lastDay: null, freeFrom: null, from: null, fromTitle: null, period: null }
const measure = { measure: 'zz.list', title: title('列入示例名单', 'entry on the example list') }
const rule = { rule: 'zz.entry', version: '2022-01-01', title: title('列入规则', 'entry rule'), record: 'order' }
const version = { rule: rule.rule, version: rule.version, title: rule.title }
const fine = { min: { n: 1000000, unit: 'fen' }, max: { n: 5000050, unit: 'fen' } } as const
const yes = { is: 'value', value: true, words: null, vocabulary: null } as const
const value = (one: string | { n: number; unit: 'fen' | 'count' | 'basis-point' | 'month' | 'day' }) =>
  ({ is: 'value', value: one, words: null, vocabulary: null }) as const
const condition = {
  fact: title('欠薪', 'arrears'),
  about: null,
  actual: yes,
  operator: 'equal',
  negated: false,
  wanted: yes,
  wantedTitle: null,
  truth: 'true',
  suppliedBy: null,
} as const
const answer = {
  ...measure,
  parties: ['firm', 'lin'],
  modality: 'shall',
  state: 'advisory',
  term: { min: 'P1Y', max: 'P3Y' },
  amount: null,
  open: null,
  runs: null,
  clash: false,
  limits: [],
} as const
const step = {
  parties: null,
  step: 'prior-notice',
  title: title('事先告知', 'prior notice'),
  by: 'authority',
  status: 'open',
  next: false,
  doneOn: null,
  due: span,
  within: { period: 'P5WD' },
  from: title('告知', 'notice'),
} as const
const remedy = {
  parties: null,
  route: 'litigation',
  title: title('行政诉讼', 'litigation'),
  deadline: true,
  due: moved,
  within: null,
  from: null,
} as const
const relief = {
  parties: ['lin'],
  route: 'early-removal',
  title: title('提前移出', 'early removal'),
  opens: span,
  after: { period: 'P6M' },
  from: [title('改正', 'correction')],
}

/** Statements of every code, and of every way that each can be said. A new code does not compile until it has one. */
export const samples: { readonly [C in StatementCode]: readonly Item[] } = {
  subject: [
    item('subject', { person: 'firm' }),
    item('subject', { person: 'lin' }),
    item('subject', { person: 'nobody' }),
  ],
  matter: [item('matter', { matter: 'bid', title: title('投标', 'bid') })],
  authority: [
    item('authority', { id: 'bureau', name: null, kind: title('机关', 'bureau'), level: 'city', region: '990100' }),
  ],
  authorised: [item('authorised', { law }), item('authorised', { law: 'unknown-notice/art-3' })],
  entrusted: [
    item('entrusted', { by: '虚构局', measures: [measure.title], from: '2026-01-01', until: null }),
    item('entrusted', { by: 'bureau', measures: [measure.title, rule.title], from: '2026-01-01', until: '2027-01-01' }),
  ],
  asked: [item('asked', { asOf: '2026-03-10', knownAt: '2026-03-11' })],
  pack: [
    item('pack', {
      pack: 'zz',
      version: '1.2.3',
      title: title('示例', 'example'),
      verifiedUntil: '2026-09-20',
      limits: [{ pack: 'll', version: '0.1.0', digest: 'sha256:0123456789ab' }],
    }),
  ],
  wished: [
    item('wished', {
      ...measure,
      proposal: 'wish',
      person: 'lin',
      term: 'P18M',
      amount: null,
      scope: [title('投标', 'bid')],
    }),
    item('wished', { ...measure, proposal: 'wish', person: 'firm', term: null, amount: fine.min, scope: [] }),
  ],
  'claimed-basis': [
    item('claimed-basis', { law, level: null }),
    item('claimed-basis', { law: 'unknown-notice/art-3', level: 'normative-document' }),
  ],
  answer: [
    item('answer', { ...answer, parties: ['firm', 'lin'], limits: [] }),
    item('answer', { ...answer, parties: ['firm'], state: 'in-effect', runs: span, limits: [title('上限', 'cap')] }),
    item('answer', { ...answer, parties: ['firm'], state: 'blocked', term: null, limits: [title('位阶', 'rank')] }),
    item('answer', { ...answer, parties: ['firm'], modality: 'may', state: 'awaiting', runs: open, limits: [] }),
    item('answer', { ...answer, parties: ['firm'], state: 'ended', runs: moved, limits: [] }),
    item('answer', { ...answer, parties: ['firm'], term: null, amount: fine, open: 'amount', limits: [] }),
    item('answer', { ...answer, parties: ['firm'], runs: span, open: 'term', clash: true, limits: [] }),
    item('answer', { ...answer, parties: ['firm'], state: 'unlawful', limits: [] }),
  ],
  'answer-contemplated': [
    item('answer-contemplated', { ...measure, parties: ['firm'], operative: [] }),
    item('answer-contemplated', { ...measure, parties: ['firm'], operative: [law, 'zz-act/art-6/para-2'] }),
  ],
  'answer-nothing': [item('answer-nothing', {})],
  'answer-undetermined': [item('answer-undetermined', { rules: [rule.title] })],
  'answer-conflict': [item('answer-conflict', { rules: [rule.title] })],
  effect: [
    item('effect', { ...measure, modality: 'may', contemplated: false }),
    item('effect', { ...measure, modality: null, contemplated: true }),
  ],
  'for-parties': [item('for-parties', { parties: ['firm', 'lin'] })],
  nature: [
    item('nature', { act: 'designate', nature: 'list-entry', polarity: 'adverse', covers: title('说明', 'what') }),
    item('nature', { act: 'grant', nature: null, polarity: 'favourable', covers: null }),
  ],
  scope: [item('scope', { matters: [title('投标', 'bid'), title('采购', 'procurement')] })],
  amount: [
    item('amount', { parties: null, amount: fine }),
    item('amount', { parties: ['lin'], amount: { min: fine.max, max: fine.max } }),
  ],
  discretion: [
    item('discretion', { parties: null, of: 'term', number: 'open', benchmark: null }),
    item('discretion', {
      parties: ['lin'],
      of: 'amount',
      number: 'proposed',
      benchmark: { id: 'scale', document: '虚构裁量基准〔2026〕1号' },
    }),
  ],
  contemplated: [
    item('contemplated', { operative: [], note: title('未见', 'not found') }),
    item('contemplated', { operative: [law], note: null }),
  ],
  ground: [item('ground', { ...rule, modality: 'shall' }), item('ground', { ...rule, record: null, modality: 'may' })],
  'no-ground': [item('no-ground', {})],
  rival: vocabulary.rivalReason.map((why) =>
    item('rival', { rule: rule.rule, version: rule.version, title: rule.title, why }),
  ),
  gives: [
    item('gives', {
      ...measure,
      modality: 'may',
      term: { min: { period: 'P1Y' }, max: { period: 'P3Y' } },
      amount: null,
    }),
    item('gives', {
      ...measure,
      modality: 'shall',
      term: {
        min: { parameter: 'zz.term', title: title('期限', 'term') },
        max: { parameter: 'zz.term', title: title('期限', 'term') },
      },
      amount: { min: { amount: fine.min }, max: { parameter: 'zz.fine', title: title('罚款上限', 'highest fine') } },
    }),
    item('gives', { ...measure, modality: 'shall', term: null, amount: null }),
  ],
  basis: [item('basis', { role: 'empowers', laws: [law, 'zz-act/art-6/para-2', 'unknown-notice/art-3'] })],
  rank: [item('rank', { level: 'administrative-regulation' })],
  state: [item('state', { parties: null, state: 'advisory' }), item('state', { parties: ['lin'], state: 'blocked' })],
  'proposed-by': [item('proposed-by', { parties: ['lin'], proposal: 'wish' })],
  heading: (['grounds', 'nexus', 'basis', 'limits', 'dates', 'procedure', 'remedies', 'relief'] as const).map((part) =>
    item('heading', { part }),
  ),
  'all-of': [item('all-of', { truth: 'true' })],
  'any-of': [item('any-of', { truth: 'unknown' })],
  condition: [
    item('condition', condition),
    item('condition', { ...condition, negated: true, truth: 'false' }),
    item('condition', {
      ...condition,
      actual: { is: 'unknown' },
      truth: 'unknown',
      suppliedBy: title('机关', 'bureau'),
    }),
    item('condition', {
      ...condition,
      about: 'order',
      actual: value('2026-01-15'),
      operator: 'before',
      wanted: value('2026-03-10'),
      wantedTitle: title('所问之日', 'day asked about'),
    }),
    item('condition', {
      ...condition,
      actual: value({ n: 12345678, unit: 'fen' }),
      operator: 'greaterThanInclusive',
      negated: true,
      wanted: value({ n: 30000000, unit: 'fen' }),
    }),
    item('condition', {
      ...condition,
      actual: value({ n: 350, unit: 'basis-point' }),
      operator: 'in',
      wanted: { is: 'list', of: [value({ n: 1, unit: 'month' }), value({ n: 2, unit: 'day' })] },
    }),
    item('condition', {
      ...condition,
      actual: { is: 'count', min: 1, max: null },
      operator: 'lessThan',
      wanted: value({ n: 2, unit: 'count' }),
    }),
    item('condition', {
      ...condition,
      actual: { is: 'count', min: 1, max: 3 },
      operator: 'onOrBefore',
      wanted: { is: 'none' },
      wantedTitle: title('决定', 'decision'),
    }),
    item('condition', { ...condition, actual: { is: 'none' }, wanted: { is: 'none' }, negated: true }),
    item('condition', {
      ...condition,
      actual: { is: 'value', value: 'law', words: null, vocabulary: 'level' },
      wanted: { is: 'value', value: 'code', words: title('代码', 'a code'), vocabulary: null },
    }),
    item('condition', { ...condition, actual: value('P3Y'), operator: 'lessThanInclusive', wanted: value('P24M') }),
  ],
  'unnamed-condition': [item('unnamed-condition', { node: 'zz#when', truth: 'false' })],
  exception: vocabulary.exceptionStatus.flatMap((status) =>
    vocabulary.exceptionEffect.map((does) =>
      item('exception', {
        exception: 'fault',
        title: title('无过错', 'no fault'),
        modality: 'may',
        does,
        burden: 'subject',
        status,
      }),
    ),
  ),
  provision: [
    item('provision', { law, gist: true }),
    item('provision', { law, gist: false }),
    item('provision', { law: 'zz-act/art-6/para-2', gist: true }),
    item('provision', { law: 'unknown-notice/art-3', gist: true }),
  ],
  limit: [
    item('limit', {
      parties: null,
      limit: 'zz.rank',
      title: title('位阶', 'rank'),
      does: 'block',
      awaits: null,
      step: null,
      from: null,
      term: null,
      scope: [],
    }),
    item('limit', {
      parties: ['lin'],
      limit: 'zz.term',
      title: title('期限', 'term'),
      does: 'cap',
      awaits: null,
      step: null,
      from: { min: 'P5Y', max: 'P5Y' },
      term: { min: 'P3Y', max: 'P3Y' },
      scope: [],
    }),
    item('limit', {
      parties: null,
      limit: 'zz.term',
      title: title('期限', 'term'),
      does: 'cap',
      awaits: null,
      step: null,
      from: { min: 'P5Y', max: 'P5Y' },
      term: null,
      scope: [title('投标', 'bid')],
    }),
    item('limit', {
      parties: null,
      limit: 'zz.heard',
      title: title('听取', 'heard'),
      does: 'await',
      awaits: 'prior-notice',
      step: title('答复', 'answer'),
      from: null,
      term: null,
      scope: [],
    }),
  ],
  'limit-conflict': [
    item('limit-conflict', {
      between: [law],
      and: ['zz-act/art-6/para-2', 'unknown-notice/art-3'],
      settledBy: title('裁决机关', 'the body above both'),
    }),
  ],
  'limit-because': [item('limit-because', { because: title('因此', 'because') })],
  'limits-passed': [item('limits-passed', { count: 12 })],
  runs: [
    item('runs', { parties: null, ...span, atMost: false }),
    item('runs', { parties: null, ...span, atMost: true }),
    item('runs', { parties: ['lin'], ...moved, atMost: false }),
    item('runs', { parties: null, ...open, atMost: true }),
  ],
  'term-not-begun': [
    item('term-not-begun', { parties: null, term: { min: 'P1Y', max: 'P3Y' }, from: title('决定', 'decision') }),
    item('term-not-begun', { parties: ['lin'], term: { min: 'P3Y', max: 'P3Y' }, from: null }),
  ],
  'ended-by': [item('ended-by', { parties: null, event: title('撤销', 'annulment'), on: '2026-04-01' })],
  step: [
    item('step', step),
    item('step', { ...step, next: true }),
    item('step', { ...step, parties: ['lin'], by: 'party', next: true, due: null }),
    item('step', { ...step, parties: ['lin'], status: 'done-late', doneOn: '2026-03-20' }),
    item('step', { ...step, parties: ['lin'], by: 'party', status: 'missed', due: moved }),
    item('step', { ...step, by: 'party', status: 'waived', due: null }),
    item('step', { ...step, by: 'head', status: 'not-yet', due: null, from: null }),
    item('step', { ...step, by: 'reviewer', status: 'done', due: null, within: null }),
  ],
  'if-missed': vocabulary.missed.flatMap((means) =>
    [true, false].map((happened) => item('if-missed', { means, happened })),
  ),
  checklist: [
    item('checklist', { points: 9, done: false, stated: 0, missing: 0, unknown: 9 }),
    item('checklist', { points: 9, done: true, stated: 6, missing: 2, unknown: 1 }),
  ],
  'checklist-point': [
    item('checklist-point', { item: 'facts', text: title('事实', 'the facts'), done: false, stated: null }),
    ...[true, false, null].map((stated) =>
      item('checklist-point', { item: 'facts', text: title('事实', 'the facts'), done: true, stated }),
    ),
  ],
  untold: [item('untold', {})],
  remedy: [
    item('remedy', remedy),
    item('remedy', {
      ...remedy,
      parties: ['lin'],
      due: null,
      within: { period: 'P60D' },
      from: title('送达', 'service'),
    }),
    item('remedy', { ...remedy, due: null, within: { parameter: 'zz.days', title: title('期间', 'period') } }),
    item('remedy', { ...remedy, deadline: false, due: null, from: title('送达', 'service') }),
    item('remedy', { ...remedy, deadline: false, due: null }),
  ],
  relief: [
    item('relief', relief),
    item('relief', { ...relief, parties: null, opens: null, from: [...relief.from, title('列入', 'entry')] }),
    item('relief', { ...relief, parties: null, opens: null, after: null, from: [] }),
  ],
  'relief-conditions': [item('relief-conditions', { conditions: title('已改正', 'corrected') })],
  'relief-act': [item('relief-act', { act: 'pay', title: title('付清欠薪', 'pay the arrears') })],
  choice: [
    ...vocabulary.choiceReason.map((reason) =>
      item('choice', {
        reason,
        open: false,
        candidates: ['2022-01-01', '2026-04-01'],
        governs: '2026-04-01',
        governedOn: '2025-06-01',
        decidedOn: '2026-05-01',
      }),
    ),
    ...([false, true] as const).map((isOpen) =>
      item('choice', {
        reason: isOpen ? 'unclear' : 'no-longer-punished',
        open: isOpen,
        candidates: [],
        governs: null,
        governedOn: null,
        decidedOn: '2026-05-01',
      }),
    ),
  ],
  undetermined: [item('undetermined', rule), item('undetermined', { ...rule, record: null })],
  'settled-by': [
    item('settled-by', {
      fact: title('欠薪', 'arrears'),
      record: 'order',
      person: null,
      burden: 'authority',
      suppliedBy: title('机关', 'bureau'),
    }),
    item('settled-by', {
      fact: title('欠薪', 'arrears'),
      record: null,
      person: 'lin',
      burden: 'subject',
      suppliedBy: null,
    }),
  ],
  'no-clearance': [item('no-clearance', {})],
  'does-not-apply': [item('does-not-apply', rule)],
  'not-in-force': [
    item('not-in-force', { ...rule, from: '2022-01-01', until: '2026-04-01', governedOn: '2021-12-31', lostTo: null }),
    item('not-in-force', { ...rule, from: '2022-02-01', until: null, governedOn: null, lostTo: '2026-04-01' }),
  ],
  conflict: [
    item('conflict', { candidates: [version, { ...version, version: '2026-04-01' }], record: 'order' }),
    item('conflict', {
      candidates: [version, { ...version, rule: 'zz.other', title: title('另一规则', 'another rule') }],
      record: null,
    }),
  ],
  candidate: [item('candidate', version)],
  'settled-by-official': ['order', null].map((record) =>
    item('settled-by-official', {
      fact: 'governingVersion',
      title: title('适用的版本', 'the version that governs'),
      record,
      options: ['2022-01-01', '2026-04-01'],
    }),
  ),
  aside: [
    ...vocabulary.asideReason.map((reason) => item('aside', { record: 'order', reason })),
    item('aside', { record: 'gone', reason: 'expired' }),
  ],
  dropped: [item('dropped', { path: '/matter/facts/colour', reason: 'not-needed' })],
  review: vocabulary.review.map((review) => item('review', { review, about: ['firm', 'lin', 'zz-pack'] })),
  'opinion-only': [item('opinion-only', {})],
  'program-digest': [item('program-digest', { digest: `sha256:${'a'.repeat(64)}` })],
  'case-digest': [item('case-digest', { digest: `sha256:${'b'.repeat(64)}` })],
  ...timelineSamples,
  ...wayOutSamples,
  ...whyNotSamples,
}

/** An explanation that says the given items. */
export const explanationOf = (items: readonly Item[]): Explanation => ({
  format: 'explanation/1',
  program: `sha256:${'a'.repeat(64)}`,
  case: `sha256:${'b'.repeat(64)}`,
  asOf: '2026-03-10',
  ...names,
  sections: [{ section: 'effects', items: [...items] }],
})

export const everySample: readonly Item[] = Object.values(samples).flat()
