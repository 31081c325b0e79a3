import { type Case, Case as CaseSchema, type Day } from '@plumbline/schema'
import fc from 'fast-check'
import { addUnits } from '../../packages/core/src/calendar/civil.js'
import { creditCodeOf } from '../builders/index.js'

const after = (day: Day, days: number): Day => addUnits(day, days, 'D')

/** What is known of an event: nothing, that it did not happen, or that it did, so many days after the entry. */
const happening = (unknown: number, not: number, happened: number, max: number): fc.Arbitrary<number | 'not' | null> =>
  fc.oneof(
    { weight: unknown, arbitrary: fc.constant(null) },
    { weight: not, arbitrary: fc.constant('not' as const) },
    { weight: happened, arbitrary: fc.integer({ min: 0, max }) },
  )

const authority = { id: 'hr-xugou', kind: 'human-resources', level: 'city', region: '990100' } as const

/**
 * Employers on the wage-arrears list, at any time of their listing: corrected or not, committed or not, an application made or not, bars
 * known, unknown or ruled out, and the entry decided, published and shared, or only decided.
 */
export const listedEmployers: fc.Arbitrary<Case> = fc
  .record({
    decided: fc.integer({ min: 0, max: 900 }).map((days) => after('2022-06-01', days)),
    served: fc.integer({ min: 0, max: 20 }),
    asked: fc.integer({ min: 0, max: 1300 }),
    corrected: happening(3, 2, 3, 900),
    committed: happening(3, 2, 3, 900),
    applied: happening(3, 1, 2, 1000),
    newArrears: happening(2, 5, 1, 1100),
    prosecuted: happening(2, 5, 1, 1100),
    convicted: happening(2, 6, 1, 1100),
    ended: happening(4, 1, 1, 1200),
    published: fc.boolean(),
    matter: fc.constantFrom('wage-arrears-listing', 'list-management'),
  })
  .map((drawn) => {
    const asOf = after(drawn.decided, drawn.asked)
    const served = after(drawn.decided, drawn.served)
    const event = (kind: string, when: number | 'not' | null) => {
      if (when === null) return []
      const on = when === 'not' ? null : after(drawn.decided, when)
      return on !== null && on > asOf ? [] : [{ kind, on, knownOn: on ?? asOf }]
    }
    const heads = drawn.published ? ['cn.wages.list-publication', 'cn.wages.list-sharing'] : []
    return CaseSchema.parse({
      format: 'case/1',
      asOf,
      knownAt: asOf,
      salt: 'salt of generated cases',
      subject: 'employer',
      persons: [{ id: 'employer', kind: 'legal-person', name: '虚构建筑劳务有限公司', creditCode: creditCodeOf(7) }],
      authority,
      matter: { kind: drawn.matter },
      records: [
        {
          id: 'order',
          kind: 'wage-payment-order',
          document: '虚构令〔2022〕7号',
          about: 'employer',
          by: authority,
          facts: { arrears: true, paymentDeadline: after(drawn.decided, -20), unpaidAtDeadline: true },
          events: [
            { kind: 'served', on: after(drawn.decided, -40), knownOn: after(drawn.decided, -40) },
            { kind: 'listed', on: drawn.decided, knownOn: drawn.decided },
          ],
        },
        {
          id: 'entry',
          kind: 'designation',
          document: '虚构列字〔2022〕7号',
          about: 'employer',
          by: authority,
          basedOn: 'order',
          facts: { list: 'cn.wages.arrears-list', paymentDeadline: after(drawn.decided, -20) },
          events: [
            { kind: 'decided', on: drawn.decided, knownOn: drawn.decided },
            { kind: 'served', on: served, knownOn: served },
            ...event('corrected', drawn.corrected),
            ...event('committed', drawn.committed),
            ...event('removal-applied', drawn.applied),
            ...event('new-arrears', drawn.newArrears),
            ...event('prosecuted', drawn.prosecuted),
            ...event('prosecution-ended', drawn.ended),
            ...event('convicted', drawn.convicted),
          ],
        },
      ],
      determinations: [
        {
          fact: 'reachesCrimeStandard',
          record: 'order',
          value: true,
          official: 'inspector',
          on: after(drawn.decided, -19),
          reason: '计算书附卷。',
        },
      ],
      procedure: [
        { step: 'prior-notice', party: 'employer', record: 'order', on: after(drawn.decided, -18), proof: 'receipt-1' },
        {
          step: 'head-decision',
          party: 'employer',
          measure: 'cn.wages.arrears-list',
          record: 'order',
          on: drawn.decided,
        },
        { step: 'service', party: 'employer', record: 'order', on: served, proof: 'receipt-2' },
        ...heads.map((measure) => ({ step: 'head-decision', party: 'employer', measure, record: 'entry', on: served })),
      ].map((step) => ({ ...step, knownOn: step.on, by: 'hr-xugou' })),
    })
  })
