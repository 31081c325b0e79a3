import type { Path } from '@plumbline/pack'
import { isPeriod, type Period, periodParts, type Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import type { Operator } from '../operatorNames.js'
import { clauses } from '../say/clauses.js'
import type { Found, Operate } from './site.js'

/** Keys under which a period stands. */
const what: Readonly<Record<string, Text>> = {
  min: { zh: '期限', en: 'the term' },
  max: { zh: '期限上限', en: 'the maximum of the term' },
  within: { zh: '期间', en: 'the period' },
  by: { zh: '延长的期间', en: 'the extension' },
  after: { zh: '须经过的期间', en: 'the time that must have run' },
  period: { zh: '期间', en: 'the period' },
  window: { zh: '回溯期间', en: 'the window' },
  value: { zh: '期间', en: 'the period' },
}

/** One unit less; of one unit the next smaller ones; null where nothing smaller makes sense. */
const shorter = (period: Period): Period | null => {
  const { n, unit, monthDay } = periodParts(period)
  if (monthDay !== null) return monthDay > 1 ? `P${n}M@${monthDay - 1}` : null
  if (n > 1) return `P${n - 1}${unit}`
  return unit === 'Y' ? 'P11M' : unit === 'M' ? 'P29D' : null
}

const longer = (period: Period): Period | null => {
  const { n, unit, monthDay } = periodParts(period)
  if (monthDay !== null) return monthDay < 31 ? `P${n}M@${monthDay + 1}` : null
  return n < 9999 ? `P${n + 1}${unit}` : null
}

const otherDays = (period: Period): Period | null => {
  const { n, unit } = periodParts(period)
  return unit === 'D' ? `P${n}WD` : unit === 'WD' ? `P${n}D` : null
}

const changes: readonly (readonly [Operator, (period: Period) => Period | null])[] = [
  ['lengthen', longer],
  ['shorten', shorter],
  ['working-days', otherDays],
]

/** A fixed term is written as two ends that say the same: they change together. */
const twin = (file: unknown, at: Path, period: Period): readonly Path[] => {
  const key = at.at(-1)
  const other = [...at.slice(0, -1), key === 'min' ? 'max' : 'min']
  return (key === 'min' || key === 'max') && valueAt(file, other) === period ? [other] : []
}

export const changePeriods: Operate = ({ nodes, file, phrases }) =>
  nodes.flatMap(({ path, key, value }) => {
    const noun = what[key]
    if (noun === undefined || typeof value !== 'string' || !isPeriod(value)) return []
    const twins = twin(file.value, path, value)
    if (key === 'max' && twins.length > 0) return []
    return changes.flatMap(([operator, change]): readonly Found[] => {
      const to = change(value)
      return to === null
        ? []
        : [
            {
              operator,
              edits: [{ at: path, to }, ...twins.map((at) => ({ at, to }))],
              says: clauses.became(noun, phrases.period(value), phrases.period(to)),
            },
          ]
    })
  })
