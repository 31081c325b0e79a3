import { readFileSync } from 'node:fs'
import { isPeriod, type Span } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import type { Pause } from '../../packages/core/src/calendar/pauses.js'
import { dueSpan, dueSpanWithPauses, lastDayOf, runningSpan } from '../../packages/core/src/calendar/period.js'
import { lastDayOf as referenceLastDayOf } from '../../packages/reference/src/period.js'
import { officialWorkingDays as calendar, officialCalendars } from '../support/officialCalendar.js'

const page = readFileSync(new URL('../../docs/periods.md', import.meta.url), 'utf8')

const examples = page
  .slice(page.indexOf('<!-- examples:'))
  .split('\n')
  .filter((line) => /^\| (?:act|burden) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, kind = '', start = '', period = '', pause = '', lastDay = '', movedFrom = '', final = '', why = '']) => ({
    ...{ kind, start, period, pause, lastDay, movedFrom, final, why },
  }))

/** `[2024-03-11, 2024-03-18)`, or `[2024-03-11, open)`. */
const pausesIn = (text: string): readonly Pause[] => {
  if (text === '') return []
  const [, from = '', until = ''] = /^\[(\S+), (\S+)\)$/.exec(text) ?? []
  expect(from, text).not.toBe('')
  return [{ from, until: until === 'open' ? null : until }]
}

const shown = (span: Span | null) => ({
  lastDay: span?.lastDay ?? 'not known',
  movedFrom: span?.counted?.movedFrom ?? '',
  final: span === null ? '' : span.provisional ? 'no' : 'yes',
})

describe('the examples of docs/periods.md', () => {
  it('are there, each with its reason, acts and burdens', () => {
    expect(examples.length).toBeGreaterThanOrEqual(24)
    expect(examples.filter(({ period, why }) => !isPeriod(period) || why === '')).toEqual([])
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['act', 'burden']))
  })

  it.each(examples)('$kind from $start, $period $pause: $why', (example) => {
    const { kind, start, period, lastDay, movedFrom, final } = example
    const pauses = pausesIn(example.pause)
    const span =
      kind === 'burden'
        ? runningSpan(calendar, start, period, [])
        : dueSpanWithPauses(calendar, start, period, [], pauses)
    expect(shown(span)).toEqual({ lastDay, movedFrom, final })
    if (kind === 'act' && pauses.length === 0) expect(dueSpan(calendar, start, period, [])).toEqual(span)
  })
})

/** Start, period, last day before any move, and the reasoning, by hand. Both evaluators must come to it. */
const counted: readonly (readonly [string, string, string, string])[] = [
  ['2024-02-03', 'P1WD', '2024-02-04', 'a Sunday worked before the Spring Festival is the first working day'],
  ['2024-02-09', 'P1WD', '2024-02-18', 'eight days off, then a Sunday worked'],
  ['2024-02-17', 'P2WD', '2024-02-19', 'Sunday 18 worked, Monday 19'],
  ['2025-01-24', 'P5WD', '2025-02-07', 'Sunday 26 January worked, Monday 27, then off until 4 February; 5, 6, 7'],
  ['2025-02-07', 'P1WD', '2025-02-08', 'a Saturday worked after the Spring Festival'],
  ['2025-01-27', 'P1WD', '2025-02-05', '28 January to 4 February are off'],
  ['2026-02-13', 'P1WD', '2026-02-14', 'a Saturday worked before the Spring Festival'],
  ['2026-02-14', 'P1WD', '2026-02-24', 'nine days off, 15 to 23 February'],
  ['2026-02-27', 'P1WD', '2026-02-28', 'a Saturday worked after the Spring Festival'],
  ['2026-02-28', 'P1WD', '2026-03-02', 'the worked Saturday is the start and does not count; Sunday is off'],
  ['2025-09-26', 'P5WD', '2025-10-10', 'Sunday 28 September worked, 29, 30, then off until 8 October; 9, 10'],
  ['2022-09-30', 'P5WD', '2022-10-12', 'off until 7 October; Saturday 8, Sunday 9 worked, 10, 11, 12'],
  ['2023-12-29', 'P1WD', '2024-01-02', 'over the turn of the year: the weekend and 1 January are off'],
  ['2020-01-23', 'P1WD', '2020-02-03', 'the Spring Festival that was lengthened to 2 February'],
  ['2024-02-28', 'P1D', '2024-02-29', 'the leap day is a day'],
  ['2023-02-28', 'P1D', '2023-03-01', 'no leap day in 2023'],
  ['2024-02-29', 'P1Y', '2025-02-28', 'no corresponding day: the end of the month'],
  ['2024-02-29', 'P12M', '2025-02-28', 'twelve months are a year'],
  ['2024-02-29', 'P4Y', '2028-02-29', 'the next leap year'],
  ['2020-02-29', 'P3Y', '2023-02-28', 'three years end in a common year'],
  ['2024-02-28', 'P1Y', '2025-02-28', 'the corresponding day exists'],
  ['2023-08-31', 'P6M', '2024-02-29', 'the end of a February in a leap year'],
  ['2024-08-31', 'P6M', '2025-02-28', 'the end of a February in a common year'],
  ['2024-01-31', 'P1M', '2024-02-29', 'from a month end to a month end'],
  ['2024-01-29', 'P1M', '2024-02-29', 'the corresponding day, on the leap day'],
  ['2025-01-29', 'P1M', '2025-02-28', 'no 29 February in 2025'],
  ['2024-02-29', 'P1M', '2024-03-29', 'not the end of March: March has a 29th'],
  ['2024-03-31', 'P1M', '2024-04-30', 'April has no 31st'],
  ['2024-12-31', 'P2M', '2025-02-28', 'over the turn of the year'],
  ['2024-01-01', 'P1M@15', '2024-02-15', 'the first day of a month: the next one, not this'],
  ['2024-01-31', 'P1M@15', '2024-02-15', 'the last day of a month: the same 15th'],
  ['2024-01-31', 'P1M@31', '2024-02-29', 'February ends on the 29th'],
  ['2025-01-10', 'P1M@30', '2025-02-28', 'February ends on the 28th'],
  ['2024-12-20', 'P1M@15', '2025-01-15', 'over the turn of the year'],
  ['2024-11-30', 'P3M@1', '2025-02-01', 'the third month after'],
]

describe('last days, counted by hand', () => {
  it.each(counted)('%s + %s is %s: %s', (start, period, last) => {
    expect(lastDayOf(calendar, start, period)).toEqual({ day: last, provisional: false })
    expect(referenceLastDayOf(start, period, officialCalendars)).toBe(last)
  })
})

/** Start, period, pauses, last day after any move, and the reasoning. `null`: not known. */
const paused: readonly (readonly [string, string, readonly Pause[], string | null, string])[] = [
  ['2024-03-01', 'P60D', [], '2024-04-30', 'nothing is lost'],
  ['2024-03-01', 'P60D', [pause('2024-03-10', '2024-03-20')], '2024-05-10', 'ten days are lost'],
  ['2024-03-01', 'P60D', [pause('2024-03-10', '2024-03-10')], '2024-04-30', 'ended on the day it began: none is lost'],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-03-20', '2024-03-10')],
    '2024-04-30',
    'an end before its beginning takes nothing',
  ],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-03-15', '2024-03-25'), pause('2024-03-10', '2024-03-20')],
    '2024-05-15',
    'two that overlap, in any order, are one of fifteen days',
  ],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-03-10', '2024-03-30'), pause('2024-03-12', '2024-03-14')],
    '2024-05-20',
    'one inside another adds nothing to its twenty days',
  ],
  ['2024-03-01', 'P60D', [pause('2024-02-20', '2024-03-11')], '2024-05-09', 'begun before: 2 to 10 March are lost'],
  ['2024-03-01', 'P60D', [pause('2024-02-01', '2024-03-02')], '2024-04-30', 'the start day does not count anyway'],
  ['2024-03-01', 'P60D', [pause('2024-05-10', '2024-06-10')], '2024-04-30', 'after the end: the period has run'],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-04-30', '2024-05-03')],
    '2024-05-06',
    'begun on the last day: three days on, and out of the Labour Day week',
  ],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-03-10', '2024-03-20'), pause('2024-05-08', '2024-05-10')],
    '2024-05-13',
    'the second begins in the days that the first has added: 12 May is a Sunday',
  ],
  ['2024-03-04', 'P5D', [pause('2024-03-11', '2024-03-13')], '2024-03-13', 'a Saturday moves on, not into a pause'],
  ['2024-03-01', 'P20WD', [pause('2024-03-11', '2024-03-18')], '2024-04-08', 'five working days are lost'],
  ['2024-03-01', 'P20WD', [pause('2024-03-16', '2024-03-18')], '2024-03-29', 'a weekend takes no working day'],
  ['2024-01-10', 'P6M', [pause('2024-02-01', '2024-02-21')], '2024-07-30', 'twenty days after 10 July'],
  ['2024-03-01', 'P1M@15', [pause('2024-04-01', '2024-04-04')], '2024-04-18', 'three days after 15 April'],
  ['2024-03-01', 'P60D', [pause('2024-03-10', null)], null, 'it has not ended'],
  ['2024-03-01', 'P60D', [pause('2024-02-10', null)], null, 'begun before the start, and not ended'],
  ['2024-03-01', 'P60D', [pause('2024-05-01', null)], '2024-04-30', 'it began the day after the period had run'],
  ['2024-03-01', 'P60D', [pause('2024-04-30', null)], null, 'the last day does not count'],
  ['2024-03-04', 'P5D', [pause('2024-03-11', null)], null, 'the day to which a Saturday would move does not count'],
  [
    '2024-03-01',
    'P60D',
    [pause('2024-03-10', '2024-03-20'), pause('2024-05-05', null)],
    null,
    'it began in the days that an earlier pause has added',
  ],
]

function pause(from: string, until: string | null): Pause {
  return { from, until }
}

describe('time that does not count', () => {
  it.each(paused)('%s + %s without %j is %s: %s', (start, period, pauses, last) =>
    expect(dueSpanWithPauses(calendar, start, period, [], pauses)?.lastDay ?? null).toBe(last),
  )

  it('needs no calendar for the days it takes: only the days counted can be provisional', () => {
    const past = [pause('2026-12-20', '2027-03-01')]
    expect(dueSpanWithPauses(calendar, '2026-12-01', 'P10WD', [], past)).toMatchObject({ provisional: false })
    expect(dueSpanWithPauses(calendar, '2026-12-18', 'P1WD', [], past)).toMatchObject({
      lastDay: '2027-03-01',
      provisional: true,
    })
  })
})
