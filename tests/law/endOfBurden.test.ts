import { fileURLToPath } from 'node:url'
import { expandSentences } from '@plumbline/analysis'
import { decide, parseCase } from '@plumbline/core'
import { loadProgram, readTestFiles } from '@plumbline/files'
import type { Case, Effect, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../support/rulePacks.js'

type Record_ = Case['records'][number]

const happened = (kase: Case, kind: string) => ({ kind, on: kase.asOf, knownOn: kase.asOf })

/** What keeps a finding from supporting a burden must not keep a burden from ending. */
const changes: Readonly<Record<string, (record: Record_, kase: Case) => Record_>> = {
  'was never served': (record) => ({
    ...record,
    events: record.events.map((event) => (event.kind === 'served' ? { ...event, on: null } : event)),
  }),
  'may never have been served': (record) => ({
    ...record,
    events: record.events.filter(({ kind }) => kind !== 'served'),
  }),
  'is stayed': (record, kase) => ({ ...record, events: [...record.events, happened(kase, 'stayed')] }),
  'is disputed': (record, kase) => ({ ...record, events: [...record.events, happened(kase, 'disputed')] }),
}

const endings = (program: Program, kase: Case): readonly Effect[] =>
  decide(program, kase).effects.filter(({ act, state }) => act === 'remove' && state !== 'blocked')

const isKept = (effect: Effect, others: readonly Effect[]): boolean =>
  others.some(({ measure, on }) => measure === effect.measure && on === effect.on)

/** The endings that are lost where a record of the case is changed, and how many were tried. */
const lostBy = (program: Program, kase: Case): { readonly tried: number; readonly lost: readonly string[] } => {
  const expected = endings(program, kase)
  if (expected.length === 0) return { tried: 0, lost: [] }
  const outcomes = kase.records.flatMap((record) =>
    Object.entries(changes).flatMap(([what, change]) => {
      const records = kase.records.map((other) => (other === record ? change(record, kase) : other))
      // A kind of record that knows no service, stay or dispute refuses the event: nothing to hold there.
      const parsed = parseCase({ ...kase, records }, program)
      if (!parsed.ok) return []
      const kept = endings(program, parsed.case)
      return [expected.flatMap((effect) => (isKept(effect, kept) ? [] : [`${effect.measure}: ${record.id} ${what}`]))]
    }),
  )
  return { tried: outcomes.length, lost: outcomes.flat() }
}

const endingRules = (program: Program): ReadonlySet<string> =>
  new Set(program.rules.flatMap(({ id, then }) => (then.some(({ act }) => act === 'remove') ? [id] : [])))

describe('what ends a burden does not wait for service, and a stay or a dispute does not stand in its way', () => {
  let tried = 0
  it.each(shippedPacks.filter((pack) => pack !== 'cn-limits'))(
    '%s',
    async (pack) => {
      const folder = fileURLToPath(new URL(`../../rules/${pack}`, import.meta.url))
      const { program, pack: written } = await loadProgram(folder)
      if (program === null || written === null) throw new Error(`${pack} does not compile`)
      const ending = endingRules(program)
      const files = (await readTestFiles(folder, written, program)).filter(({ test: { rule } }) =>
        ending.has(rule ?? ''),
      )
      const found = files.flatMap(({ file, test, base }) =>
        expandSentences(test, base).flatMap(({ input, sentence }) => {
          const parsed = parseCase(input, program)
          if (!parsed.ok) return []
          const outcome = lostBy(program, parsed.case)
          return [{ tried: outcome.tried, lost: outcome.lost.map((what) => `${file}: ${sentence.name.en}: ${what}`) }]
        }),
      )
      tried += found.reduce((sum, one) => sum + one.tried, 0)
      expect(found.flatMap(({ lost }) => lost)).toEqual([])
    },
    120_000,
  )

  it('was tried in many cases', () => {
    expect(tried).toBeGreaterThan(500)
  })
})
