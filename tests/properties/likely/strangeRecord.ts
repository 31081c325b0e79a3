import type { Case, CompiledRule, Id, Program } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'
import { later } from './plainDays.js'
import { type CreditRecord, someRecord } from './records.js'

/** A record of any kind with any values, made by somebody, that nobody wished for. */
export const strangeRecord = (random: Random, program: Program, kase: Case, kind: Id, about: string): CreditRecord => {
  const notice = later(kase.asOf, -60)
  const { record } = someRecord(
    {
      random,
      program,
      rule: program.rules[0] as CompiledRule,
      asOf: kase.asOf,
      days: { act: later(notice, -300), notice, decision: later(notice, 30) },
      wishes: new Map(),
      moreRecords: [],
      authority: kase.authority,
      matter: kase.matter.kind,
    },
    'strange',
    kind,
    null,
  )
  return { ...record, about }
}
