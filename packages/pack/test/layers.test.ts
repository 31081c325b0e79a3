import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { at, bytesOf, compile, overlay, readFolder, rules } from './packs.js'

const layer = readFolder(at('bad/PL1381-beyond-upper-norm')).filter(({ path }) => path === 'pack.yaml')
const upper = readFileSync(at('base/zz-upper/rules/upper/entry/2020-01-01.yaml'), 'utf8').replace(
  'zz.upper.entry',
  'zz.local.entry',
)

const exception = (id: string): string =>
  `  - id: ${id}
    title: { zh: 已改正, en: mended }
    modality: may
    burden: subject
    chance: { step: prior-notice, within: P5D }
    law: zz-upper-law/art-1
    when: { fact: record.ordered, operator: before, value: 2021-01-01, law: zz-upper-law/art-1 }
`

/** What is said of a layer with the rule of the pack below, changed. */
const said = (from: string, to: string): readonly string[] => {
  if (!upper.includes(from)) throw new Error(`\`${from}\` does not stand in the rule`)
  const rule = { path: 'rules/local/entry/2020-01-01.yaml', bytes: bytesOf(upper.replace(from, to)) }
  return compile(overlay(rules, [...layer, rule])).diagnostics.map(({ code, message }) => `${code} ${message.en}`)
}
const beyond = (way: string): readonly string[] => [
  `PL1381 \`zz.upper.list\` is taken further than in \`zz.upper.entry\` of the pack below: ${way}`,
]

describe('a layer and the norm of the pack below', () => {
  it.each([
    ['the same', 'max: P1Y', 'max: P1Y'],
    ['a shorter term', 'min: P1Y, max: P1Y', 'min: P6M, max: P6M'],
    ['a narrower scope', '    term:', '    scope: [upper-listing]\n    term:'],
    ['a choice where it orders', 'modality: shall\nbasis', 'modality: may\nbasis'],
    ['fewer bodies', 'levels: [city],', 'levels: [city], madeTheRecord: true,'],
    [
      'a wider exception',
      'when: { fact: record.small, operator: equal, value: true, law: zz-upper-law/art-1 }',
      'when: { any: [{ fact: record.small, operator: equal, value: true, law: zz-upper-law/art-1 }, { fact: record.ordered, operator: before, value: 2021-01-01, law: zz-upper-law/art-1 }] }',
    ],
    ['a further exception, said first', 'unless:\n', `unless:\n${exception('mended')}`],
    [
      'its own words for a step',
      'by: authority, beforeDecision',
      'by: authority, content: { zh: 看, en: look }, beforeDecision',
    ],
    [
      'a stricter condition',
      'when: { fact: record.mended, operator: equal, value: false, law: zz-upper-law/art-1 }',
      'when: { all: [{ fact: record.mended, operator: equal, value: false, law: zz-upper-law/art-1 }, { fact: record.ordered, operator: before, value: 2025-01-01, law: zz-upper-law/art-1 }] }',
    ],
  ])('may say %s', (_, from, to) => expect(said(from, to)).toEqual([]))

  it.each([
    ['its term is longer', 'max: P1Y', 'max: P2Y'],
    ['its term is longer', '    term: { min: P1Y, max: P1Y, from: step.head-decision, law: zz-upper-law/art-1 }\n', ''],
    ['it is asked in other matters', 'matters: [upper-listing]', 'matters: [upper-listing, listing]'],
    ['it is asked in other matters', 'matters: [upper-listing]\n', ''],
    ['it reaches more persons', 'subject: true,', 'subject: true, roles: [manager], rolesOn: record.ordered,'],
    ['its condition is wider', 'operator: equal, value: false', 'operator: in, value: [true, false]'],
    ['another day chooses its law', 'governedBy: record.ordered\n', ''],
    ['an exception is missing or narrower', 'id: small', 'id: tiny'],
    [
      'an exception is missing or narrower',
      'record.small, operator: equal, value: true',
      'record.mended, operator: equal, value: true',
    ],
    ['an exception is missing or narrower', 'modality: shall\n    burden', 'modality: may\n    burden'],
    ['an exception is missing or narrower', 'burden: authority', 'burden: subject'],
    ['an exception is missing or narrower', 'burden: authority', 'does: mitigate\n    burden: authority'],
    ['other bodies take it', 'kinds: [upper-department]', 'kinds: [upper-department, department]'],
    ['other bodies take it', 'levels: [city]', 'levels: [city, county]'],
    ['it runs from or until other days', 'from: step.head-decision', 'from: record.ordered'],
    ['it runs from or until other days', '    endedBy: [{ event: record.ordered, law: zz-upper-law/art-1 }]\n', ''],
    ['it lacks a step before the decision', 'step: visit', 'step: prior-notice'],
    ['it lacks a step before the decision', 'by: authority, beforeDecision: true', 'by: authority'],
    // Both versions of the norm are beside it then, and the later one knows a shorter term.
    ['its term is longer', 'until: 2025-01-01', 'until: 2026-01-01'],
    ['it is in force when the norm is not', 'from: 2020-01-01', 'from: 2019-12-31'],
  ])('may not go further: %s', (way, from, to) => expect(said(from, to)).toContain(beyond(way)[0]))
})

describe('a layer and the place of its law', () => {
  const said = (jurisdiction: string, region: string): readonly string[] => {
    const manifest = layer.map(({ path, bytes }) => ({
      path,
      bytes: bytesOf(
        Buffer.from(bytes).toString('utf8').replace('jurisdiction: CN', `jurisdiction: '${jurisdiction}'`),
      ),
    }))
    const text = readFileSync(at('base/zz-upper/law/zz-upper-law.yaml'), 'utf8')
      .replace('zz-upper-law', 'zz-local-law')
      .replace('level: law', `level: local-regulation\nregion: '${region}'`)
    const law = { path: 'law/zz-local-law.yaml', bytes: bytesOf(text) }
    return compile(overlay(rules, [...manifest, law])).diagnostics.map(({ code }) => code)
  }

  it.each([
    ['310000', '310000'],
    ['440300', '440000'],
    ['440000', '440300'],
  ])('fit: a pack for %s, law of %s', (jurisdiction, region) => expect(said(jurisdiction, region)).toEqual([]))

  it.each([
    ['310000', '440300'],
    ['440300', '440100'],
  ])('do not fit: a pack for %s, law of %s', (jurisdiction, region) =>
    expect(said(jurisdiction, region)).toEqual(['PL1245']),
  )
})
