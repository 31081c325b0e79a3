import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CalendarFile } from '@plumbline/schema'
import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('../../rules/cn-limits/calendars', import.meta.url))
const calendars = readdirSync(folder).map((name) =>
  CalendarFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))),
)

const dayMilliseconds = 86_400_000
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
const daysFrom = (from: string, until: string): readonly string[] =>
  Array.from({ length: (Date.parse(until) - Date.parse(from)) / dayMilliseconds }, (_, index) =>
    isoDay(Date.parse(from) + index * dayMilliseconds),
  )
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

const isWorked = (calendar: CalendarFile, day: string): boolean =>
  calendar.workdays.includes(day) || (!isWeekend(day) && !calendar.daysOff.includes(day))

describe('the official working days', () => {
  it('cover 2024, 2025 and 2026 without a gap', () => {
    expect(calendars.map(({ from, until }) => [from, until])).toEqual([
      ['2024-01-01', '2025-01-01'],
      ['2025-01-01', '2026-01-01'],
      ['2026-01-01', '2027-01-01'],
    ])
  })

  it.each(calendars)('agree with an independent list on every day: $id', (calendar) => {
    const days = daysFrom(calendar.from, calendar.until)
    expect(days.length).toBeGreaterThanOrEqual(365)
    expect(days.filter((day) => isWorked(calendar, day) !== chineseDays.isWorkday(day))).toEqual([])
  })

  it.each(calendars)('name only days of their own window, each once: $id', ({ from, until, daysOff, workdays }) => {
    const named = [...daysOff, ...workdays]
    expect(named.filter((day) => day < from || until <= day)).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    expect(workdays.filter((day) => !isWeekend(day))).toEqual([])
  })

  it.each(calendars)('are recalled, not read, and say so: $id', ({ status }) => expect(status).toBe('partial'))
})
