import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diffPrograms, type Part, type ProgramDiff, partSays, type TrialCase } from '@plumbline/analysis'
import type { Program } from '@plumbline/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { casesOf } from './casesOf.js'
import { type Edit, nationalWith } from './edited.js'

const listEntry = 'rules/wages/arrears-list-entry/2022-01-01.yaml'
const early = 'rules/wages/early-removal/2022-01-01.yaml'
const textOf = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../rules/cn-national/${file}`, import.meta.url)), 'utf8')

let base: Program
let cases: readonly TrialCase[]
beforeAll(async () => {
  const { program, packs } = await nationalWith()
  base = program
  cases = await casesOf(packs, program)
}, 60_000)

const flat = (parts: readonly Part[]): readonly Part[] => parts.flatMap((one) => [one, ...flat(one.then)])
const said = (diff: ProgramDiff): readonly string[] =>
  diff.changes.flatMap(({ parts }) => flat(parts).map((one) => partSays(one).en))

/** The difference that edits of the text make, from the pack as it is. */
const edited = async (edits: readonly Edit[], limitEdits: readonly Edit[] = [], tried: readonly TrialCase[] = []) =>
  diffPrograms(base, (await nationalWith(edits, limitEdits)).program, tried)

const only = ({ changes }: ProgramDiff) => {
  expect(changes.map(({ thing, after: now, before }) => `${thing} ${(now ?? before)?.id}`)).toHaveLength(1)
  return changes[0] as ProgramDiff['changes'][number]
}

describe('what changes nothing in law is no change', () => {
  it('the pack itself', () => {
    expect(diffPrograms(base, base, cases.slice(0, 20))).toMatchObject({
      changes: [],
      direction: 'neutral',
      cases: { changed: 0 },
    })
  })

  it('comments and layout', async () => {
    const diff = await edited([
      { file: listEntry, from: /^id:/m, to: '# only a comment\nid:' },
      { file: listEntry, from: 'effective: { from: 2022-01-01 }', to: 'effective:\n  from: 2022-01-01' },
    ])
    expect(diff.changes).toEqual([])
  })

  it('the order of conditions, and a double negation', async () => {
    const deadline =
      '    - { fact: record.unpaidAtDeadline, operator: equal, value: true, law: mohrss-order-45/art-5 }\n'
    const diff = await edited([
      { file: listEntry, from: deadline, to: '' },
      {
        file: listEntry,
        from: 'when:\n  all:\n',
        to: `when:\n  all:\n    - not: { not: ${deadline.trim().slice(2)} }\n`,
      },
    ])
    expect(diff.direction).toBe('neutral')
    expect(diff.changes).toEqual([])
  })

  it('a gist in other words is neutral', async () => {
    const [file] = ['law/mohrss-order-45.yaml']
    const diff = await edited([{ file, from: /gist: \{ zh: ([^,]+), en: /, to: 'gist: { zh: $1（改写）, en: ' }])
    expect(only(diff)).toMatchObject({ thing: 'instrument', direction: 'neutral', reason: 'editorial' })
  })
})

describe('corrections', () => {
  it('a longer term is stricter wherever it is read, and cases show it', async () => {
    const edits: readonly Edit[] = [{ file: 'parameters/wages-listing-term.yaml', from: 'P3Y', to: 'P5Y' }]
    const diff = await edited(edits, [], cases)
    const change = only(diff)
    expect(change).toMatchObject({
      thing: 'parameter',
      reason: 'correction',
      direction: 'stricter',
      byText: 'stricter',
      from: '2022-01-01',
    })
    expect(change.evidence).toMatchObject({ lighter: 0 })
    expect(change.evidence.heavier).toBeGreaterThan(50)
    expect(said(diff)).toContain('value: from 3 years to 5 years')
    expect(said(diff).join('\n')).toContain('“last day of the listing” comes out later or higher')
    const kind = diff.cases.kinds.find(({ before }) => before.some(({ en }) => en.includes('term 3 years')))
    expect(kind?.verdict).toBe('heavier')
    expect(kind?.after.map(({ en }) => en).join()).toContain('term 5 years')
  }, 300_000)

  it('backwards it is more lenient', async () => {
    const { program } = await nationalWith([{ file: 'parameters/wages-listing-term.yaml', from: 'P3Y', to: 'P5Y' }])
    expect(diffPrograms(program, base).direction).toBe('more-lenient')
  })

  it('a condition that is no longer asked for is stricter', async () => {
    const diff = await edited([
      {
        file: listEntry,
        from: '    - { fact: record.unpaidAtDeadline, operator: equal, value: true, law: mohrss-order-45/art-5 }\n',
        to: '',
      },
    ])
    expect(only(diff)).toMatchObject({
      thing: 'rule',
      form: 'changed',
      reason: 'correction',
      direction: 'stricter',
      law: ['mohrss-order-45/art-5'],
    })
    expect(said(diff)[0]).toMatch(/^no longer asked: /)
  })

  it('one more ground that suffices is stricter, and reaches the subjects that the rule names', async () => {
    const one =
      '        - { fact: record.incidentWithSeriousEffect, operator: equal, value: true, law: mohrss-order-45/art-5/para-1/item-2 }\n'
    const diff = await edited([
      {
        file: listEntry,
        from: one,
        to: `${one}        - { fact: record.event.new-arrears, operator: notEqual, value: null, law: mohrss-order-45/art-5 }\n`.replace(
          'record.event.new-arrears',
          'record.event.corrected',
        ),
      },
    ])
    expect(only(diff)).toMatchObject({
      direction: 'stricter',
      reach: { subjects: ['legal-person', 'unincorporated-organization', 'individual-business'], subject: true },
    })
    expect(said(diff)[0]).toMatch(/^another ground suffices: /)
  })

  it('an exception fewer is stricter for a burden, and more lenient for a benefit', async () => {
    const burden = await edited([{ file: listEntry, from: /unless:\n[\s\S]*?\nthen:/, to: 'then:' }])
    expect(only(burden)).toMatchObject({ direction: 'stricter' })
    expect(said(burden)).toEqual(['exception removed: “corrected and committed in writing before the decision”'])
    const benefit = await edited([{ file: early, from: /unless:\n[\s\S]*?\nthen:/, to: 'then:' }])
    expect(only(benefit)).toMatchObject({ direction: 'more-lenient' })
  })

  it('a role more is stricter', async () => {
    const { program } = await nationalWith([{ file: listEntry, from: ', other-directly-responsible]', to: ']' }])
    expect(diffPrograms(program, base).changes[0]).toMatchObject({ direction: 'stricter' })
    expect(diffPrograms(base, program).changes[0]).toMatchObject({ direction: 'more-lenient' })
  })

  it('a step of the party fewer is stricter, and so is less time for it', async () => {
    const diff = await edited([{ file: 'parameters/wages-objection-period.yaml', from: /P\d+WD/, to: 'P2WD' }])
    expect(diff.direction).toBe('stricter')
  })

  it('`shall` instead of `may` is stricter', async () => {
    const diff = await edited([
      { file: 'rules/wages/restriction-tendering/2022-01-01.yaml', from: 'modality: may', to: 'modality: shall' },
    ])
    expect(only(diff).direction).toBe('stricter')
  })

  it('what is tighter here and wider there is both', async () => {
    const diff = await edited([
      { file: listEntry, from: 'levels: [county, city, province]', to: 'levels: [city, province]' },
      {
        file: listEntry,
        from: '    - { fact: record.unpaidAtDeadline, operator: equal, value: true, law: mohrss-order-45/art-5 }\n',
        to: '',
      },
    ])
    expect(only(diff).direction).toBe('both')
  })
})

describe('limits', () => {
  const file = 'limits/no-decision-without-notice.yaml'
  it('a limit fewer lets more burdens through, and is told of the limits and of nothing else', async () => {
    const limits =
      (await nationalWith()).packs[1]?.files.flatMap(({ kind, path }) => (kind === 'limit' ? [path] : [])) ?? []
    const path = limits.find((one) => one.includes('term-without-law')) ?? file
    const diff = await edited([], [{ file: path, whole: null }])
    expect(
      diff.changes.filter(({ direction }) => direction !== 'neutral').map(({ thing, form }) => `${thing} ${form}`),
    ).toEqual(['limit removed'])
    expect(diff.direction).toBe('stricter')
  })
})

describe('names', () => {
  it('a rule under another name is the same rule, and references follow', async () => {
    const diff = await edited([
      { file: early, from: 'id: cn.wages.early-removal', to: 'id: cn.wages.removal-before-term' },
      { file: listEntry, from: 'rule: cn.wages.early-removal', to: 'rule: cn.wages.removal-before-term' },
      ...(await otherReferences('cn.wages.early-removal', 'cn.wages.removal-before-term')),
    ])
    expect(only(diff)).toMatchObject({
      form: 'renamed',
      direction: 'neutral',
      reason: 'editorial',
      before: { id: 'cn.wages.early-removal' },
      after: { id: 'cn.wages.removal-before-term' },
      parts: [],
    })
  })
})

const otherReferences = async (from: string, to: string): Promise<readonly Edit[]> => {
  const { packs } = await nationalWith()
  return (packs[0]?.files ?? []).flatMap(({ kind, path, text }): readonly Edit[] =>
    ['rule', 'rule-test', 'scenario'].includes(kind) &&
    ![early, listEntry].includes(path) &&
    new RegExp(`${from}\\b(?!-)`).test(text)
      ? [{ file: path, from: new RegExp(`${from}\\b(?!-)`, 'g'), to }]
      : [],
  )
}

describe('law changes', () => {
  const next = 'rules/wages/arrears-list-entry/2026-07-01.yaml'
  const closed: Edit = {
    file: listEntry,
    from: 'effective: { from: 2022-01-01 }',
    to: 'effective: { from: 2022-01-01, until: 2026-07-01 }',
  }
  const later = (change: (text: string) => string = (text) => text): Edit => ({
    file: next,
    whole: change(textOf(listEntry).replace('effective: { from: 2022-01-01 }', 'effective: { from: 2026-07-01 }')),
  })
  const fewerConditions = (text: string): string =>
    text.replace(
      '    - { fact: record.unpaidAtDeadline, operator: equal, value: true, law: mohrss-order-45/art-5 }\n',
      '',
    )

  it('a version that follows is a law change from its day, compared with the one it follows', async () => {
    const diff = await edited([closed, later(fewerConditions)])
    expect(only(diff)).toMatchObject({
      form: 'added',
      reason: 'law-change',
      direction: 'stricter',
      from: '2026-07-01',
      before: { version: '2022-01-01' },
      after: { version: '2026-07-01' },
    })
  })

  it('a version edited while it is closed is told as both at once', async () => {
    const diff = await edited([closed, { file: listEntry, from: 'modality: shall', to: 'modality: may' }, later()])
    expect(diff.changes.map(({ reason }) => reason).sort()).toEqual(['both', 'law-change'])
  })

  it('a rule that ends is a law change', async () => {
    const diff = await edited([
      {
        file: 'rules/wages/restriction-transport/2022-01-01.yaml',
        from: 'effective: { from: 2022-01-01 }',
        to: 'effective: { from: 2022-01-01, until: 2027-01-01 }',
      },
    ])
    expect(only(diff)).toMatchObject({ reason: 'law-change', direction: 'more-lenient', from: '2027-01-01' })
  })

  it('a parameter with a later value is a law change from its day', async () => {
    const diff = await edited([
      {
        file: 'parameters/wages-listing-term.yaml',
        from: '  - { from: 2022-01-01, value: P3Y, law: mohrss-order-45/art-11 }',
        to: '  - { from: 2022-01-01, until: 2026-10-01, value: P3Y, law: mohrss-order-45/art-11 }\n  - { from: 2026-10-01, value: P1Y, law: mohrss-order-45/art-11 }',
      },
    ])
    expect(only(diff)).toMatchObject({ reason: 'law-change', direction: 'more-lenient', from: '2026-10-01' })
  })

  it('a rule that is gone is a correction', async () => {
    const diff = await edited([
      { file: 'rules/wages/restriction-transport/2022-01-01.yaml', whole: null },
      { file: 'rules/wages/restriction-transport/2022-01-01.test.yaml', whole: null },
    ])
    expect(only(diff)).toMatchObject({ form: 'removed', reason: 'correction', direction: 'more-lenient' })
  })
})
