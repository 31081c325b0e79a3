import type { Case } from '@plumbline/schema'
import { type Path, type Problem, problem } from './problem.js'

const duplicates = (ids: readonly string[], path: string, zh: string, en: string): readonly Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          problem(
            'duplicate-id',
            [path, index, 'id'],
            `两个${zh}用了同一标识 \`${id}\``,
            `two ${en} share the id \`${id}\``,
          ),
        ],
  )

const reference = (
  id: string | undefined,
  among: ReadonlySet<string>,
  path: Path,
  zh: string,
  en: string,
): readonly Problem[] =>
  id === undefined || among.has(id)
    ? []
    : [
        problem(
          'unknown-reference',
          path,
          `案件中没有这个${zh}：\`${id}\``,
          `no ${en} of this case has the id \`${id}\``,
        ),
      ]

const reversed = (from: string, until: string | null, path: Path): readonly Problem[] =>
  until !== null && until <= from
    ? [
        problem(
          'ends-before-start',
          path,
          `终止日 \`${until}\` 不晚于起始日 \`${from}\``,
          `the end \`${until}\` is not after the start \`${from}\``,
          {
            zh: '期间为半开区间 [起, 止)：止日须晚于起日',
            en: 'intervals are half-open [from, until): the end must be later than the start',
          },
        ),
      ]
    : []

const ofPersons = (kase: Case, persons: ReadonlySet<string>): readonly Problem[] =>
  kase.persons.flatMap((person, index) => [
    ...(person.kind === 'natural-person' && person.creditCode !== undefined
      ? [
          problem(
            'identifier-of-another-kind',
            ['persons', index, 'creditCode'],
            '自然人没有统一社会信用代码',
            'a natural person has no unified social credit code',
            {
              zh: '若为个体工商户，kind 用 individual-business',
              en: 'if this is an individual business, its kind is individual-business',
            },
          ),
        ]
      : []),
    ...person.roles.flatMap((role, at) => [
      ...reversed(role.from, role.until, ['persons', index, 'roles', at, 'until']),
      ...reference(role.of, persons, ['persons', index, 'roles', at, 'of'], '主体', 'person'),
    ]),
  ])

const ofRecords = (kase: Case, persons: ReadonlySet<string>, records: ReadonlySet<string>): readonly Problem[] =>
  kase.records.flatMap((record, index) => [
    ...reference(record.about, persons, ['records', index, 'about'], '主体', 'person'),
    ...reference(record.basedOn, records, ['records', index, 'basedOn'], '信用信息', 'record'),
    ...(record.basedOn === record.id
      ? [
          problem(
            'contradiction',
            ['records', index, 'basedOn'],
            '信用信息不能以自身为依据',
            'a record cannot rest on itself',
          ),
        ]
      : []),
    ...record.events.flatMap((event, at) =>
      event.on !== null && event.knownOn < event.on && event.on <= kase.asOf
        ? [
            problem(
              'future-knowledge',
              ['records', index, 'events', at, 'knownOn'],
              `事件 \`${event.kind}\` 发生于 ${event.on}，却早在 ${event.knownOn} 即已获知`,
              `the event \`${event.kind}\` of ${event.on} was known already on ${event.knownOn}`,
            ),
          ]
        : [],
    ),
  ])

const ofRest = (kase: Case, persons: ReadonlySet<string>, records: ReadonlySet<string>): readonly Problem[] => [
  ...kase.complete.flatMap((window, index) => reversed(window.from, window.until, ['complete', index, 'until'])),
  ...kase.proposals.flatMap((proposal, index) => [
    ...reference(proposal.on, persons, ['proposals', index, 'on'], '主体', 'person'),
    ...reference(proposal.record, records, ['proposals', index, 'record'], '信用信息', 'record'),
  ]),
  ...kase.benchmarks.flatMap((benchmark, index) => [
    ...reversed(benchmark.from, benchmark.until, ['benchmarks', index, 'until']),
    ...reference(benchmark.record, records, ['benchmarks', index, 'record'], '信用信息', 'record'),
  ]),
  ...(kase.authority.capacity?.as === 'entrusted'
    ? reversed(kase.authority.capacity.from, kase.authority.capacity.until, ['authority', 'capacity', 'until'])
    : []),
  ...kase.determinations.flatMap((determination, index) => [
    ...reference(determination.record, records, ['determinations', index, 'record'], '信用信息', 'record'),
    ...reference(determination.person, persons, ['determinations', index, 'person'], '主体', 'person'),
    ...(determination.record !== undefined && determination.person !== undefined
      ? [
          problem(
            'contradiction',
            ['determinations', index],
            '一项认定只能关于信用信息或主体之一',
            'a determination is about a record or about a person, not both',
          ),
        ]
      : []),
  ]),
  ...kase.procedure.flatMap((step, index) => [
    ...reference(step.party, persons, ['procedure', index, 'party'], '当事人', 'person'),
    ...reference(step.record, records, ['procedure', index, 'record'], '信用信息', 'record'),
    ...(step.knownOn < step.on && step.on <= kase.asOf
      ? [
          problem(
            'future-knowledge',
            ['procedure', index, 'knownOn'],
            `步骤 \`${step.step}\` 发生于 ${step.on}，却早在 ${step.knownOn} 即已获知`,
            `the step \`${step.step}\` of ${step.on} was known already on ${step.knownOn}`,
          ),
        ]
      : []),
  ]),
]

/** What contradicts itself inside a case, whatever the program: repeated ids, references to nothing, ends before starts. */
export const contradictions = (
  kase: Case,
  ids: { readonly persons: ReadonlySet<string>; readonly records: ReadonlySet<string> },
): readonly Problem[] => {
  const { persons, records } = ids
  return [
    ...duplicates(
      kase.persons.map(({ id }) => id),
      'persons',
      '主体',
      'persons',
    ),
    ...duplicates(
      kase.records.map(({ id }) => id),
      'records',
      '信用信息',
      'records',
    ),
    ...duplicates(
      kase.proposals.map(({ id }) => id),
      'proposals',
      '拟采取的措施',
      'proposals',
    ),
    ...duplicates(
      kase.benchmarks.map(({ id }) => id),
      'benchmarks',
      '裁量基准',
      'benchmarks',
    ),
    ...reference(kase.subject, persons, ['subject'], '主体', 'person'),
    ...ofPersons(kase, persons),
    ...ofRecords(kase, persons, records),
    ...ofRest(kase, persons, records),
  ]
}
