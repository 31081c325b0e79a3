import { type CreditRecord, type Day, governingVersion } from '@plumbline/schema'
import { latestDetermination } from '../facts/determined.js'
import type { Setting } from '../facts/setting.js'
import type { JudgedVersion } from './judgedVersion.js'

/** The candidate that an official chose by the day on which is decided; null where none did, or two of one day differ. */
export const pickedVersion = (
  { case: { determinations } }: Setting,
  candidates: readonly JudgedVersion[],
  record: CreditRecord | null,
  decidedOn: Day,
): JudgedVersion | null => {
  const candidateNamed = (from: unknown): JudgedVersion | undefined =>
    candidates.find(({ rule }) => rule.effective.from === from)
  const choices = determinations.filter(
    ({ fact, record: about, person, on, value }) =>
      fact === governingVersion &&
      about === record?.id &&
      (record !== null || person === undefined) &&
      on <= decidedOn &&
      candidateNamed(value) !== undefined,
  )
  return candidateNamed(latestDetermination(choices)) ?? null
}
