import { isDay } from '@plumbline/schema'
import { dayBeside } from '../dayBeside.js'
import { bare, clauses } from '../say/clauses.js'
import type { Found, Operate } from './site.js'

/** Days that a file writes out, by the key they stand under; a condition compares with a `value`. */
const what = {
  from: { zh: '施行日', en: 'the first day in force' },
  until: { zh: '失效日', en: 'the day from which it is no longer in force' },
  value: { zh: '所比较的日期', en: 'the day compared with' },
} as const

/** A day one day earlier and one day later: of entry into force, of the end of a version or value, or compared with. */
export const changeDays: Operate = ({ nodes }) =>
  nodes.flatMap(({ path, key, value }) => {
    if (!(key in what) || typeof value !== 'string' || !isDay(value)) return []
    return ([-1, 1] as const).map(
      (by): Found => ({
        operator: 'day',
        edits: [{ at: path, to: dayBeside(value, by) }],
        says: clauses.became(what[key as keyof typeof what], bare(value), bare(dayBeside(value, by))),
      }),
    )
  })
