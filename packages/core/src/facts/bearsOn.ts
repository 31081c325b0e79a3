import type { Case, CreditRecord, RecordKind } from '@plumbline/schema'

/**
 * Whether what a record names as its ground says anything of it. A record rests on what is about the same person, and on what a body
 * made that may make it. Only an entry on a list rests on what is about another, for which the one entered holds or held a role. What a
 * case names beside these is not read.
 */
export const bearsOn = (
  { persons }: Case,
  kindOf: (record: CreditRecord) => RecordKind | undefined,
  source: CreditRecord,
  record: CreditRecord,
): boolean => {
  const makers = kindOf(source)?.by ?? []
  if (makers.length > 0 && !makers.includes(source.by.kind)) return false
  if (source.about === record.about) return true
  const person = persons.find(({ id }) => id === record.about)
  return kindOf(record)?.character === 'designation' && person?.roles.some(({ of }) => of === source.about) === true
}
