import { lawCoverage, type Pack, parsePack, textHash, verifyLaw } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'

const text = '**第一条**　放风筝应当避开电线。\n\n**第二条**　不得在夜里放风筝。\n\n**第三条**　自公布之日起施行。'
const first = textHash('放风筝应当避开电线。')
const second = textHash('不得在夜里放风筝。')
const textOf = (id: string) => (id === 'kites' ? text : undefined)

const manifest = `id: kite-pack
version: 0.1.0
language: 1
title: { zh: 风筝, en: kites }
jurisdiction: CN
verifiedUntil: 2026-01-01
`
const instrument = (provisions: string, id = 'kites', source = 'a text'): string => `# why this text
id: ${id}
title: { zh: 风筝条例, en: Kites }
issuer: { zh: 机关, en: a body }
level: administrative-regulation
inForce: { from: 2020-01-01 }
source: ${source}
provisions:
${provisions}`
const block = (extra = '', status = 'verified', at = 'art-1'): string =>
  `  - at: ${at} # the wires\n    gist: { zh: 避开电线, en: 'keep off, wires' }\n${extra}    status: ${status}\n`

const packOf = (files: Readonly<Record<string, string>>): Pack => {
  const bytes = { 'pack.yaml': manifest, ...files }
  const { pack } = parsePack({
    root: 'rules/kite-pack',
    files: Object.entries(bytes).map(([path, source]) => ({ path, bytes: new TextEncoder().encode(source) })),
  })
  if (pack === null || pack.unread.length > 0) throw new Error('the pack of this test does not parse')
  return pack
}

const verify = (provisions: string, id?: string, source?: string) =>
  verifyLaw(packOf({ 'law/kites.yaml': instrument(provisions, id, source) }), textOf)
const kinds = (provisions: string, id?: string) => verify(provisions, id).findings.map(({ kind }) => kind)
const filled = (provisions: string) => verify(provisions).filled.get('law/kites.yaml')

describe('holding provisions against their official text', () => {
  it('is content with a hash that is right', () => {
    expect(verify(block(`    sha256: ${first}\n`))).toMatchObject({ findings: [], held: 1, instruments: 1 })
  })

  it('fills in a hash and leaves comments and layout as they were', () => {
    expect(kinds(block())).toEqual(['no-hash'])
    expect(filled(block())).toBe(instrument(block(`    sha256: ${first}\n`)))
  })

  it('fills in several at once, in flow mappings too', () => {
    const flow = '  - { at: art-2, gist: { zh: 夜里, en: night }, status: verified }\n'
    expect(filled(block() + flow)).toBe(
      instrument(
        `${block(`    sha256: ${first}\n`)}  - { at: art-2, gist: { zh: 夜里, en: night }, sha256: ${second}, status: verified }\n`,
      ),
    )
  })

  it('reports a hash that drifted, where it stands, and does not overwrite it', () => {
    const result = verify(block(`    sha256: ${second}\n`))
    expect(result.findings).toMatchObject([
      { kind: 'drifted', instrument: 'kites', at: 'art-1', file: 'rules/kite-pack/law/kites.yaml', line: 9, column: 9 },
    ])
    expect(result.filled.size).toBe(0)
  })

  it('reports a provision that the text does not have', () => {
    expect(kinds(block('', 'verified', 'art-9'))).toEqual(['not-in-text'])
  })

  it('reports a verified provision of an instrument without a text, but for invented law', () => {
    expect(kinds(block(), 'balloons')).toEqual(['no-text'])
    expect(verify(block(), 'balloons', 'invented')).toMatchObject({ findings: [], invented: ['balloons'] })
  })

  it('tells what was never verified, and reports a hash on it', () => {
    expect(verify(block('', 'partial'))).toMatchObject({
      findings: [],
      neverVerified: [{ at: 'art-1', status: 'partial' }],
    })
    expect(kinds(block(`    sha256: ${first}\n`, 'partial'))).toEqual(['hash-of-unread'])
  })
})

describe('what became of each article', () => {
  const law = instrument(block(`    sha256: ${first}\n`))
  const facts = `subject:
  age:
    title: { zh: 年龄, en: age }
    type: count
    suppliedBy: { zh: 本人, en: the person }
records:
  flight:
    title: { zh: 放飞, en: flight }
    setAside:
      - { reason: expired, title: { zh: 过期, en: expired }, law: kites/art-1, when: { fact: subject.age, operator: equal, value: { n: 1, unit: count }, law: kites/art-1 } }
`
  const coverage = (account: string, withText = true) =>
    lawCoverage(
      [packOf({ 'law/kites.yaml': law, 'facts/flight.yaml': facts, 'coverage/kites.yaml': account })],
      withText ? textOf : undefined,
    )
  const account = (rest: string, articles = 3) => `instrument: kites\narticles: ${articles}\n${rest}`
  const none = (at: string) => `none:\n  - { at: [${at}], why: { zh: 无, en: none } }\n`

  it('is encoded where something with effect cites it, else what the account says', () => {
    expect(coverage(account(none('art-2..art-3')))).toMatchObject({
      findings: [],
      instruments: [{ instrument: 'kites', articles: 3, counts: { encoded: 1, draft: 0, open: 0, not: 0, none: 2 } }],
    })
  })

  it('is found wanting where an article was forgotten, named twice, cited all the same, or is not there', () => {
    const found = (rest: string, articles?: number) =>
      coverage(account(rest, articles)).findings.map(({ kind, at }) => [kind, ...at])
    expect(found(none('art-2'))).toEqual([['not-accounted-for', 'art-3']])
    expect(found(`${none('art-2..art-3')}open:\n  - { at: [art-3], why: { zh: 待写, en: later } }\n`)).toEqual([
      ['listed-twice', 'art-3'],
    ])
    expect(found(none('art-1..art-3'))).toEqual([['cited-all-the-same', 'art-1']])
    expect(found(none('art-2, art-3, art-8'))).toEqual([['no-such-article', 'art-8']])
    expect(found(none('art-2..art-4'), 4)).toEqual([['wrong-count', 'art-3']])
  })

  it('notices a forgotten article without the text as well, as long as the number of articles is right', () => {
    expect(coverage(account(none('art-2')), false).findings).toMatchObject([
      { kind: 'not-accounted-for', at: ['art-3'] },
    ])
  })

  it('lets a part of an encoded article be open', () => {
    const rest = `${none('art-2..art-3')}open:\n  - { at: [art-1/para-1], why: { zh: 待写, en: later } }\n`
    expect(coverage(account(rest))).toMatchObject({ findings: [], instruments: [{ counts: { encoded: 1, open: 0 } }] })
  })

  it('says so where an instrument that was read has no account, and where an account is of none', () => {
    const findings = lawCoverage(
      [packOf({ 'law/kites.yaml': law, 'coverage/balloons.yaml': 'instrument: balloons\narticles: 1\n' })],
      textOf,
    ).findings.map(({ kind, instrument: id }) => [kind, id])
    expect(findings).toEqual([
      ['no-account', 'kites'],
      ['unknown-instrument', 'balloons'],
    ])
  })
})
