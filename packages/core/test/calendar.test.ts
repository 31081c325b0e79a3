import { describe, expect, it } from 'vitest'
import { addUnits } from '../src/calendar/civil.js'
import { comparePeriods, compareTerms, dueSpan, lastDayOf, runningSpan } from '../src/calendar/period.js'
import { workingDaysOf } from '../src/calendar/workingDays.js'

const calendar = workingDaysOf([
  {
    id: 'test-2026',
    title: { zh: '测试日历', en: 'test calendar' },
    from: '2026-01-01',
    until: '2027-01-01',
    daysOff: ['2026-01-01', '2026-10-01', '2026-10-02', '2026-10-05'],
    workdays: ['2026-10-10'],
    status: 'partial',
    source: 'invented for this test',
  },
])

describe('legal periods', () => {
  it('end on the corresponding day, the start day not counted (Civil Code arts 201, 202)', () => {
    expect(runningSpan(calendar, '2026-03-02', 'P3Y', [])).toMatchObject({
      first: '2026-03-02',
      lastDay: '2029-03-02',
      freeFrom: '2029-03-03',
    })
  })

  it('end on the last day of the month where there is no corresponding day', () => {
    expect(lastDayOf(calendar, '2026-08-31', 'P6M').day).toBe('2027-02-28')
    expect(lastDayOf(calendar, '2024-02-29', 'P1Y').day).toBe('2025-02-28')
    expect(lastDayOf(calendar, '2024-02-29', 'P4Y').day).toBe('2028-02-29')
  })

  it('count working days by the official calendar, over holidays and worked weekends', () => {
    expect(lastDayOf(calendar, '2026-09-30', 'P3WD')).toEqual({ day: '2026-10-08', provisional: false })
    expect(lastDayOf(calendar, '2026-10-09', 'P1WD')).toEqual({ day: '2026-10-10', provisional: false })
  })

  it('are provisional past the window that the calendar covers', () => {
    expect(lastDayOf(calendar, '2026-12-30', 'P5WD')).toMatchObject({ day: '2027-01-06', provisional: true })
  })

  it('move a last day off for acts somebody must do, and never lengthen a burden (Civil Code art 203)', () => {
    const due = dueSpan(calendar, '2026-09-30', 'P1D', [])
    expect(due).toMatchObject({ lastDay: '2026-10-06', counted: { movedFrom: '2026-10-01' } })
    expect(runningSpan(calendar, '2026-09-30', 'P1D', []).lastDay).toBe('2026-10-01')
  })

  it('compare only within months, days or working days', () => {
    expect(comparePeriods('P3Y', 'P36M')).toBe(0)
    expect(comparePeriods('P1Y', 'P13M')).toBeLessThan(0)
    expect(comparePeriods('P1Y', 'P365D')).toBeNull()
    expect(comparePeriods('P5WD', 'P5D')).toBeNull()
  })

  it('puts terms that no number ends after those that one does, and what has no minimum before', () => {
    const ordered = ['none', 'P9999Y', 'unstated', 'life'] as const
    for (const [at, one] of ordered.entries())
      for (const [other, its] of ordered.entries())
        expect(Math.sign(compareTerms(one, its) ?? Number.NaN)).toBe(Math.sign(at - other))
  })

  it('runs for life without a last day', () => {
    expect(runningSpan(calendar, '2024-02-29', 'life', [])).toMatchObject({
      first: '2024-02-29',
      lastDay: null,
      freeFrom: null,
    })
  })

  it('stay within years 0001 to 9999, whatever is added', () => {
    expect(addUnits('2026-01-01', 9999, 'Y')).toBe('9999-12-31')
    expect(addUnits('0001-01-01', -5, 'D')).toBe('0001-01-01')
    expect(addUnits('0099-12-31', 1, 'D')).toBe('0100-01-01')
  })
})
