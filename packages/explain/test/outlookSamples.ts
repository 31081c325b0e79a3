import { item } from '../src/tree/explanation.js'
import { vocabulary } from '../src/tree/vocabulary.js'

const title = (zh: string, en: string) => ({ zh, en })

const entry = title('列入示例名单', 'entry on the example list')
const early = title('提前移出', 'early removal')
const parties = ['firm', 'lin']
const of = [entry, title('公开', 'publication')]
const rule = { rule: 'zz.entry', version: '2022-01-01', title: title('列入规则', 'entry rule'), record: 'order' }
const law = 'zz-act/art-5'

/** Statements of a timeline. */
export const timelineSamples = {
  document: vocabulary.document.map((document) => item('document', { document })),
  between: [item('between', { from: '2026-01-01', until: '2027-01-01' })],
  'law-only': [item('law-only', {})],
  laws: [item('laws', { laws: [law, 'zz-act/art-6/para-2', 'unknown-notice/art-3'] })],
  'part-of': vocabulary.outlookPart.map((part) => item('part-of', { part })),
  'on-day': [
    item('on-day', { day: '2026-05-06', provisional: false }),
    item('on-day', { day: '2026-05-06', provisional: true }),
  ],
  stands: [
    item('stands', { title: entry, parties, state: 'in-effect', lastDay: '2029-03-02', freeFrom: '2029-03-03' }),
    item('stands', { title: entry, parties: ['firm'], state: 'blocked', lastDay: null, freeFrom: null }),
  ],
  'effect-turns': [
    item('effect-turns', { title: entry, parties, from: null, to: 'in-effect', lastDay: '2029-03-02' }),
    item('effect-turns', { title: entry, parties, from: 'in-effect', to: 'ended', lastDay: null }),
    item('effect-turns', { title: entry, parties, from: 'advisory', to: null, lastDay: null }),
  ],
  'last-day': [
    item('last-day', { title: early, of, parties, by: 'authority' }),
    item('last-day', { title: early, of: [], parties, by: null }),
  ],
  'step-turns': vocabulary.stepStatus.flatMap((status) => [
    item('step-turns', { title: early, of, parties, by: 'head', status, lastDay: '2026-05-06' }),
    item('step-turns', { title: early, of, parties, by: 'party', status, lastDay: null }),
  ]),
  opens: [
    item('opens', { title: early, of, parties, lastDay: '2026-05-06' }),
    item('opens', { title: early, of, parties, lastDay: null }),
  ],
  'opens-later': [item('opens-later', { title: early, of, parties, first: '2026-05-06' })],
  'rule-turns': [
    ...vocabulary.outcome.map((to) => item('rule-turns', { ...rule, from: null, to })),
    item('rule-turns', { ...rule, record: null, from: 'applies', to: null }),
  ],
  'exception-turns': vocabulary.exceptionStatus.map((status) =>
    item('exception-turns', {
      exception: 'fault',
      title: title('无过错', 'no fault'),
      rule: rule.title,
      record: 'order',
      status,
    }),
  ),
  'aside-over': [item('aside-over', { record: 'order', reason: 'stayed' })],
  'nothing-changes': [item('nothing-changes', {})],
} as const

/** Statements of a way out. */
export const wayOutSamples = {
  'way-out-of': [item('way-out-of', { measure: 'zz.list', title: entry, parties, state: 'in-effect' })],
  'cut-by': [item('cut-by', { limits: [title('上限', 'maximum')] })],
  'ended-sooner-by': [item('ended-sooner-by', { event: title('移出', 'removal') })],
  defence: vocabulary.exceptionStatus.map((status) =>
    item('defence', { parties: null, exception: 'fault', title: title('无过错', 'no fault'), modality: 'may', status }),
  ),
  hearing: [
    item('hearing', { parties: null, title: title('异议', 'objection'), lastDay: '2026-05-06' }),
    item('hearing', { parties: ['lin'], title: title('异议', 'objection'), lastDay: null }),
  ],
  'remedy-now': [
    item('remedy-now', { parties: null, title: title('行政诉讼', 'litigation'), lastDay: '2026-05-06' }),
    item('remedy-now', { parties: ['lin'], title: title('行政诉讼', 'litigation'), lastDay: '2026-05-06' }),
  ],
  'remedies-then': vocabulary.opening.flatMap((opening) => [
    item('remedies-then', { parties: null, titles: of, opening }),
    item('remedies-then', { parties: ['lin'], titles: [entry], opening }),
  ]),
  way: [item('way', { plan: 'plan-1', title: early })],
  plan: [
    item('plan', { plan: 'plan-1', title: early, rule: rule.title, record: 'order' }),
    item('plan', { plan: 'plan-1', title: early, rule: null, record: null }),
  ],
  'plan-result': vocabulary.planResult.flatMap((result) => [
    item('plan-result', { result, day: '2026-05-06', provisional: true }),
    item('plan-result', { result, day: null, provisional: false }),
  ]),
  'plan-part': vocabulary.planPart.map((part) => item('plan-part', { part })),
  'plan-act': [
    item('plan-act', { act: 'pay', title: title('付清', 'pay'), on: '2026-05-06', done: true }),
    item('plan-act', { act: 'pay', title: title('付清', 'pay'), on: null, done: false }),
  ],
  'must-be-found': [true, false, null].flatMap((found) => [
    item('must-be-found', { fact: title('再次拖欠', 'new arrears'), record: 'order', found, suppliedBy: null }),
    item('must-be-found', {
      fact: title('再次拖欠', 'new arrears'),
      record: null,
      found,
      suppliedBy: title('机关', 'bureau'),
    }),
  ]),
  'barred-by': [item('barred-by', { exception: 'again', title: title('再次拖欠', 'new arrears') })],
  'then-step': [
    item('then-step', {
      title: title('决定', 'decision'),
      by: 'head',
      lastDay: '2026-05-06',
      within: null,
      from: null,
    }),
    item('then-step', {
      title: title('移出', 'taking it off'),
      by: 'authority',
      lastDay: null,
      within: { period: 'P10WD' },
      from: title('准予', 'the grant'),
    }),
    item('then-step', { title: title('共享', 'sharing'), by: 'authority', lastDay: null, within: null, from: null }),
  ],
  'grant-ends': [item('grant-ends', { title: entry, parties })],
  'grant-leaves': vocabulary.remainingReason.flatMap((why) => [
    item('grant-leaves', { title: entry, parties, why, lastDay: '2029-03-02', freeFrom: '2029-03-03' }),
    item('grant-leaves', { title: entry, parties, why, lastDay: null, freeFrom: null }),
  ]),
  'look-back': [true, false].map((provisional) =>
    item('look-back', {
      record: 'order',
      fact: title('三年内的次数', 'times in three years'),
      lastDay: '2029-03-02',
      freeFrom: '2029-03-03',
      provisional,
    }),
  ),
  'authority-decides': [item('authority-decides', {})],
  'nothing-adverse': [item('nothing-adverse', {})],
} as const

/** Statements of a why-not. */
export const whyNotSamples = {
  'held-back': [item('held-back', { measure: 'zz.list', title: entry, parties, state: 'blocked' })],
  forbidden: [item('forbidden', {})],
  'lies-in': [item('lies-in', { lies: [...vocabulary.lies] })],
  'everything-applies': [item('everything-applies', {})],
} as const
