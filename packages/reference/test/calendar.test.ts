import { describe, expect, it } from 'vitest'
import { addMonths, dayOfNumber, isWeekend, numberOf } from '../src/civil.js'
import { lastDayOf, lengthOf, startBefore } from '../src/period.js'
import { isWorkingDay } from '../src/workingDays.js'

const calendar = {
  id: 'calendar',
  title: { zh: '日历', en: 'calendar' },
  from: '2024-09-01',
  until: '2024-11-01',
  daysOff: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'],
  workdays: ['2024-09-29', '2024-10-12'],
  status: 'verified' as const,
  source: 'invented',
}

describe('civil days', () => {
  it('numbers every day of four centuries once, in order', () => {
    const first = numberOf('1999-12-31')
    for (let number = first; number < first + 146_097; number += 97) expect(numberOf(dayOfNumber(number))).toBe(number)
    expect(dayOfNumber(first + 1)).toBe('2000-01-01')
    expect(numberOf('0001-01-01')).toBe(1)
    expect(dayOfNumber(1)).toBe('0001-01-01')
    expect(dayOfNumber(365)).toBe('0001-12-31')
    expect(dayOfNumber(366)).toBe('0002-01-01')
  })

  it('agrees with the days that everybody knows', () => {
    expect(numberOf('1970-01-01')).toBe(719_163)
    expect(isWeekend('2024-02-29')).toBe(false)
    expect(isWeekend('2024-03-02')).toBe(true)
    expect(isWeekend('2024-03-03')).toBe(true)
  })

  it('takes the month end where the month has no such day', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15')
    expect(addMonths('1900-01-31', 1)).toBe('1900-02-28')
  })
})

describe('periods', () => {
  it('ends on the corresponding day, the day of the event not counting', () => {
    expect(lastDayOf('2024-03-02', 'P3Y', [])).toBe('2027-03-02')
    expect(lastDayOf('2024-03-02', 'P60D', [])).toBe('2024-05-01')
    expect(lastDayOf('2024-11-30', 'P3M', [])).toBe('2025-02-28')
  })

  it('counts working days by the official calendar, and by weekdays outside it', () => {
    expect(lastDayOf('2024-09-30', 'P5WD', [calendar])).toBe('2024-10-12')
    expect(lastDayOf('2024-09-30', 'P5WD', [])).toBe('2024-10-07')
    expect(startBefore('2024-10-12', 'P5WD', [calendar])).toBe('2024-09-30')
    expect(isWorkingDay('2024-09-29', [calendar])).toBe(true)
    expect(isWorkingDay('2024-12-02', [calendar])).toBe(true)
    expect(isWorkingDay('2024-11-02', [calendar])).toBe(false)
  })

  it('knows a year as twelve months and nothing else', () => {
    expect(lengthOf('P2Y')).toEqual({ n: 24, unit: 'month' })
    expect(lengthOf('P5WD')).toEqual({ n: 5, unit: 'working-day' })
    expect(lengthOf('two years')).toBeNull()
  })
})
