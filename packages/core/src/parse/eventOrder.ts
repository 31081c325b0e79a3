import type { Case, CreditRecord, Day, Program } from '@plumbline/schema'
import { own } from '../own.js'
import { type Problem, problem } from './problem.js'

const firstOf = (record: CreditRecord, kind: string): Day | null =>
  record.events.reduce<Day | null>(
    (first, event) =>
      event.kind === kind && event.on !== null && (first === null || event.on < first) ? event.on : first,
    null,
  )

/** Events that happen once and stand on two days. */
export const repeatedEvents = (kase: Case, { dictionary }: Program): readonly Problem[] =>
  kase.records.flatMap((record, index) => {
    const declared = own(dictionary.records, record.kind)?.events ?? {}
    return record.events.flatMap((event, at) => {
      const first = record.events.find(({ kind, on }) => kind === event.kind && on !== null)
      return event.on === null || !first || first.on === event.on || own(declared, event.kind)?.once !== true
        ? []
        : [
            problem(
              'contradiction',
              ['records', index, 'events', at, 'on'],
              `事件 \`${event.kind}\` 只发生一次，却有 ${first.on} 和 ${event.on} 两个日期`,
              `the event \`${event.kind}\` happens once, and stands on ${first.on} and on ${event.on}`,
              { zh: '改正日期；两次行为是两项信用信息', en: 'correct the day; two acts are two records' },
            ),
          ]
    })
  })

/** Events that stand before what must come first, by the pack's own dictionary: served before decided, ended before begun. */
export const eventOrder = (kase: Case, { dictionary }: Program): readonly Problem[] =>
  kase.records.flatMap((record, index) => {
    const declared = own(dictionary.records, record.kind)?.events ?? {}
    return record.events.flatMap((event, at) =>
      (own(declared, event.kind)?.notBefore ?? []).flatMap((earlier) => {
        const first = firstOf(record, earlier)
        return event.on === null || first === null || first <= event.on
          ? []
          : [
              problem(
                'contradiction',
                ['records', index, 'events', at, 'on'],
                `事件 \`${event.kind}\`（${event.on}）早于 \`${earlier}\`（${first}），不可能如此`,
                `the event \`${event.kind}\` of ${event.on} stands before \`${earlier}\` of ${first}, which cannot be`,
                { zh: '核对两个日期', en: 'check both days' },
              ),
            ]
      }),
    )
  })
