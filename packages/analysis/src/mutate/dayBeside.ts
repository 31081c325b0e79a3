import { type Day, isDay } from '@plumbline/schema'

const padded = (n: number, width: number): string => String(n).padStart(width, '0')

const dayOf = (year: number, month: number, day: number): Day =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/** The day before (-1) or after (1) a day. */
export const dayBeside = (day: Day, by: -1 | 1): Day => {
  const [year = 0, month = 0, n = 0] = day.split('-').map(Number)
  if (by === 1) {
    const candidates = [dayOf(year, month, n + 1), dayOf(year, month + 1, 1)]
    return candidates.find(isDay) ?? dayOf(year + 1, 1, 1)
  }
  if (n > 1) return dayOf(year, month, n - 1)
  if (month === 1) return dayOf(year - 1, 12, 31)
  return [31, 30, 29, 28].map((last) => dayOf(year, month - 1, last)).find(isDay) as Day
}
