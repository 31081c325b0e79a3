import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CalendarFile } from '@plumbline/schema'
import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { calendarYaml } from '../../scripts/lib/officialCalendar.mjs'

const folder = fileURLToPath(new URL('../../rules/cn-limits/calendars', import.meta.url))
const textOf = (year: string): string => readFileSync(`${folder}/${year}.yaml`, 'utf8')
const years = readdirSync(folder)
  .map((name) => name.replace('.yaml', ''))
  .sort()
const calendars = years.map((year) => CalendarFile.parse(parse(textOf(year))))

/** Weekend days worked, as they were recalled before the list of others was asked: two memories are better than one. */
const recalled: Readonly<Record<string, string>> = {
  2020: '01-19 04-26 05-09 06-28 09-27 10-10',
  2021: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  2022: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  2023: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  2024: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  2025: '01-26 02-08 04-27 09-28 10-11',
  2026: '01-04 02-14 02-28 05-09 09-20 10-10',
}

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
  it('cover 2020 to 2026 without a gap, and nothing that was not announced', () => {
    expect(calendars.map(({ from, until }) => [from, until])).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [`${year}-01-01`, `${year + 1}-01-01`]),
    )
    expect(() => calendarYaml(2027)).toThrow(RangeError)
  })

  it.each(years)('are what the script writes, so that a change is read as a diff: %s', (year) =>
    expect(textOf(year)).toBe(calendarYaml(Number(year))),
  )

  it.each(calendars)('work on the weekend days that were recalled: $id', ({ from, workdays }) => {
    const year = from.slice(0, 4)
    expect(workdays).toEqual(recalled[year]?.split(' ').map((day) => `${year}-${day}`))
  })

  it.each(calendars)('agree with the list of others on every day: $id', (calendar) => {
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

  it.each(calendars)('were not read in the notice, and say so: $id', ({ status, source }) => {
    expect(status).toBe('partial')
    expect(source).toContain('to be compared with the State Council notice')
  })
})
