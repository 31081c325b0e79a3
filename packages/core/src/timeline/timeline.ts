import type { Case, Change, Day, Program, Timeline } from '@plumbline/schema'
import { caseDigest, programDigest } from '../seal/seal.js'
import { changesBetween } from './changesBetween.js'
import type { Decided } from './snapshot.js'
import { turns } from './turns.js'

/** Days asked about, both counted in. A last day before the first asks about the first alone. */
export interface Window {
  readonly from: Day
  readonly until: Day
}

const isProvisional = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('provisional' in value && value.provisional === true) || Object.values(value).some(isProvisional))

const dayOf = (day: Day, changes: Change[]): Timeline['days'][number] => ({
  day,
  provisional: changes.some(isProvisional),
  changes,
})

/**
 * The days between two days on which the decision of a case changes, and what changes on each: what lapses, falls due, becomes
 * possible. It is the law's own future: time passes, the case holds what it holds, and nothing else happens. No profile, and no
 * forecast of what anybody will do. Pure and deterministic, as `decide` is, which it asks; how the days are found: `turns`.
 */
export const timeline = (program: Program, kase: Case, { from, until }: Window): Timeline => {
  const days: Timeline['days'] = []
  let first: Decided | undefined
  let before: Decided | undefined
  for (const decided of turns(program, kase, from, until)) {
    const changes = before ? changesBetween(before, decided) : []
    if (changes.length > 0) days.push(dayOf(decided.day, changes))
    first ??= decided
    before = decided
  }
  return {
    format: 'timeline/1',
    program: programDigest(program),
    case: caseDigest(kase),
    subject: kase.subject,
    from,
    until,
    assumes: 'nothing-else-happens',
    stands: [...(first as Decided).standings.values()],
    days,
  }
}
