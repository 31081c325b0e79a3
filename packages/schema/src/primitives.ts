import { z } from 'zod'

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Whether the text is a real calendar date `YYYY-MM-DD` (proleptic Gregorian, year 0001 to 9999). */
export const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A calendar date `YYYY-MM-DD`. Days compare as text. */
export const Day = z.string().refine(isDay, { error: 'not a calendar date' }).meta({
  id: 'Day',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
})
export type Day = z.infer<typeof Day>

/** An opaque identifier: lower-case words joined by `.` or `-`. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(120)
  .meta({ id: 'Id' })
export type Id = z.infer<typeof Id>

/** Name of a fact or event inside its kind: camelCase or kebab-case. */
export const Name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*$/)
  .max(80)
  .meta({ id: 'Name' })
export type Name = z.infer<typeof Name>

/** Address of a provision, always written out: `mohrss-order-45/art-5/para-1/item-2`. */
export const Locator = z
  .string()
  .regex(/^[a-z0-9-]+\/art-\d+(?:-\d+)?(?:\/para-\d+)?(?:\/item-\d+)?$/)
  .meta({ id: 'Locator' })
export type Locator = z.infer<typeof Locator>

/** The same sentence in both languages. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Text' })
export type Text = z.infer<typeof Text>

const periodForm = /^P(?!0+[YMDW])(\d{1,4})(?:(Y|M|D|WD)|M@([1-9]|[12]\d|3[01]))$/

/** Whether the text is a period. */
export const isPeriod = (text: string): boolean => periodForm.test(text)

/**
 * A period of one unit: `P3Y` years, `P6M` months, `P60D` days, `P5WD` working days, or `P1M@15` until the 15th of the
 * following month (次月15日), the month's last day where it has no such day. At most four digits. `WD` and `@` are our
 * extensions of ISO 8601: Chinese norms count in 工作日 and fix days of a month.
 */
export const Period = z.string().regex(periodForm).meta({
  id: 'Period',
})
export type Period = z.infer<typeof Period>

/** What a period is made of; `monthDay` is the day of the month on which it ends, null where its length decides. */
export interface PeriodParts {
  readonly n: number
  readonly unit: 'Y' | 'M' | 'D' | 'WD'
  readonly monthDay: number | null
}

/** Takes `P5WD` apart. Throws a TypeError on a text that is no period. */
export const periodParts = (period: Period): PeriodParts => {
  const match = periodForm.exec(period)
  if (!match) throw new TypeError(`not a period: ${period}`)
  const [, n, unit = 'M', monthDay] = match
  return { n: Number(n), unit: unit as PeriodParts['unit'], monthDay: monthDay === undefined ? null : Number(monthDay) }
}

/**
 * Ends of a term that no number fixes. `none`: the norm states no minimum, and every period is longer. `unstated`: it says “for a
 * certain time” (一定期限) and states no maximum; every period is shorter. `life`: for good (终身), longer than both.
 */
export const openEnds = ['none', 'unstated', 'life'] as const
export type OpenEnd = (typeof openEnds)[number]

/** Whether a text is an end of a term that no number fixes. */
export const isOpenEnd = (text: string): text is OpenEnd => (openEnds as readonly string[]).includes(text)

/** How long a term can be: a period, or an end that no number fixes. */
export const TermEnd = z.union([Period, z.enum(openEnds)]).meta({ id: 'TermEnd' })
export type TermEnd = z.infer<typeof TermEnd>

/** Whether a text says how long a term is. */
export const isTermEnd = (text: string): boolean => isPeriod(text) || isOpenEnd(text)

/** How long an authority may want a term to be: a period, or `life`. A term that it decides is never unstated. */
export const DecidedEnd = z.union([Period, z.literal('life')]).meta({ id: 'DecidedEnd' })

export const amountUnits = ['fen', 'count', 'basis-point', 'month', 'day'] as const

/** An exact amount: an integer and its unit. Money is in fen (1 yuan = 100 fen), shares in basis points. */
export const Amount = z.strictObject({ n: z.int(), unit: z.enum(amountUnits) }).meta({ id: 'Amount' })
export type Amount = z.infer<typeof Amount>

/** What a fact can be. A day is a text that is a calendar date; which it is, the dictionary says. */
export const Value = z.union([z.boolean(), z.string(), Amount]).meta({ id: 'Value' })
export type Value = z.infer<typeof Value>

/** `sha256:` and 64 hexadecimal digits. */
export const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ id: 'Digest' })
export type Digest = z.infer<typeof Digest>

/** Half-open interval of days `[from, until)`; `until` null: open. */
export const Interval = z
  .strictObject({ from: Day, until: Day.nullable().default(null) })
  .refine((interval) => interval.until === null || interval.from < interval.until, {
    error: 'ends before it starts',
    path: ['until'],
  })
  .meta({
    id: 'Interval',
  })
export type Interval = z.infer<typeof Interval>
