import type { Text } from '@plumbline/schema'

/** How a case ends for its parties, compared with before. `mixed`: heavier in one respect and lighter in another. */
export const caseVerdicts = ['heavier', 'lighter', 'mixed', 'other'] as const
export type CaseVerdict = (typeof caseVerdicts)[number]

/** What of an effect, or of the decision, is not as before. */
export const caseChangeCodes = [
  'appears',
  'disappears',
  'state',
  'modality',
  'term',
  'amount',
  'scope',
  'last-day',
  'held-by',
  'grounds',
  'step',
  'step-missing',
  'step-new',
  'remedy',
  'remedy-missing',
  'remedy-new',
  'relief',
  'relief-missing',
  'relief-new',
  'outcome',
  'aside',
  'refused',
  'accepted',
] as const
export type CaseChangeCode = (typeof caseChangeCodes)[number]

/** One respect in which a case ends otherwise. */
export interface CaseChange {
  readonly code: CaseChangeCode
  readonly verdict: CaseVerdict
  /** Measure, rule, record or step, in words. */
  readonly about: Text
  readonly before: Text | null
  readonly after: Text | null
  /** What it is about, apart from the party: changes of one key are of one kind. */
  readonly key: string
}

/** Several respects as one. */
export const verdictOf = (changes: readonly CaseChange[]): CaseVerdict => {
  const has = (verdict: CaseVerdict): boolean => changes.some((one) => one.verdict === verdict)
  if (has('mixed') || (has('heavier') && has('lighter'))) return 'mixed'
  return has('heavier') ? 'heavier' : has('lighter') ? 'lighter' : 'other'
}
