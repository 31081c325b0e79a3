import { compilePack, filesOf, parsePack } from '@plumbline/pack'
import { type Condition, digestOf, type Node, Program } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCondition } from '../src/compile/condition.js'
import { bytesOf, changed, compile, limitsPack, overlay, places, rules, source } from './packs.js'

const { program, digest, diagnostics, pack } = compile(rules)
const rule = program?.rules[0]

describe('the base of these tests', () => {
  it('compiles with nothing to complain about', () => {
    expect(places(diagnostics)).toEqual([])
    expect(program).not.toBeNull()
    expect(digest).toBe(digestOf(program))
  })
})

describe('a program', () => {
  it('is what the schema of programs says, before and after it was written out', () => {
    expect(Program.parse(program)).toEqual(program)
    const readBack = Program.parse(JSON.parse(JSON.stringify(program)))
    expect(readBack).toEqual(program)
    expect(digestOf(readBack)).toBe(digest)
  })

  it('has no key that is undefined', () => {
    const undefinedAt = (value: unknown, path: string): readonly string[] => {
      if (value === undefined) return [path]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, one]) => undefinedAt(one, `${path}/${key}`))
    }
    expect(undefinedAt(program, '')).toEqual([])
  })

  it('is the same in whatever order the files are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), (files) => {
        const again = compile(files)
        return again.digest === digest && JSON.stringify(again.program) === JSON.stringify(program)
      }),
      { numRuns: 20 },
    )
  })

  it('is the same with CRLF and byte order marks', () => {
    const foreign = rules.map(({ path, bytes }) => ({
      path,
      bytes: bytesOf(`\ufeff${Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n')}`),
    }))
    expect(compile(foreign).digest).toBe(digest)
  })

  it('names its layers, with the digest by which the limits are pinned', () => {
    expect(program?.layers).toEqual([
      { id: 'zz-limits', version: '1.0.0', digest: pack?.manifest.limitedBy?.digest },
      { id: 'zz-rules', version: '1.0.0', digest: null },
    ])
    expect(compilePack(limitsPack()).digest).toBe(pack?.manifest.limitedBy?.digest)
  })

  it('merges the layers', () => {
    expect(Object.keys(program?.instruments ?? {})).toEqual(['zz-notice', 'zz-procedure-law', 'zz-wages-law'])
    expect(Object.keys(program?.dictionary.steps ?? {})).toEqual([
      'head-decision',
      'hearing',
      'prior-notice',
      'service',
    ])
    expect(program?.limits.map(({ id, pack: from }) => [id, from])).toEqual([['zz.limit.human-act', 'zz-limits']])
    expect(program?.measures['zz.wages.list']).toMatchObject({ edition: 'zz.wages', from: '2020-01-01', until: null })
  })

  it('resolves operands and defaults', () => {
    expect(rule?.when).toMatchObject({
      kind: 'all',
      id: 'zz.wages.list-entry@2022-01-01#when',
      of: [
        { value: { fact: 'case.asOf' }, negated: false, burden: 'authority', law: ['zz-wages-law/art-2'] },
        { value: { literal: true } },
        {
          kind: 'any',
          of: [
            { value: { parameter: 'zz.wages.threshold' } },
            { value: { literal: { n: 2, unit: 'count' } } },
            { value: { literal: ['refusal'] } },
          ],
        },
        { kind: 'all', of: [{ negated: true }, { negated: true }] },
      ],
    })
    expect(rule?.unless[0]?.when).toMatchObject({ operator: 'equal', value: { literal: null }, negated: true })
    expect(rule?.draft).toBeNull()
    expect(rule?.effective).toEqual({ from: '2022-01-01', until: null })
  })

  it('gives every node an id of its own', () => {
    const ids = (node: Node): readonly string[] => [node.id, ...(node.kind === 'compare' ? [] : node.of.flatMap(ids))]
    expect(rule === undefined ? [] : ids(rule.when)).toEqual([
      'zz.wages.list-entry@2022-01-01#when',
      'zz.wages.list-entry@2022-01-01#when/all/0',
      'zz.wages.list-entry@2022-01-01#when/all/1',
      'zz.wages.list-entry@2022-01-01#when/all/2',
      'zz.wages.list-entry@2022-01-01#when/all/2/any/0',
      'zz.wages.list-entry@2022-01-01#when/all/2/any/1',
      'zz.wages.list-entry@2022-01-01#when/all/2/any/2',
      'zz.wages.list-entry@2022-01-01#when/all/3',
      'zz.wages.list-entry@2022-01-01#when/all/3/all/0',
      'zz.wages.list-entry@2022-01-01#when/all/3/all/1',
    ])
    expect(rule?.unless[0]?.when.id).toBe('zz.wages.list-entry@2022-01-01#unless/spared')
    expect(rule?.then[0]?.nexus?.id).toBe('zz.wages.list-entry@2022-01-01#then/0/nexus')
    expect(program?.limits[0]?.when.id).toBe('zz.limit.human-act#when')
    expect(program?.dictionary.records.order?.setAside[0]?.when.id).toBe('record-kind:order#setAside/0')
  })

  it('reads every fact that is named in it', () => {
    expect(rule?.reads).toEqual([
      'case.asOf',
      'matter.urgent',
      'record.amount',
      'record.conduct',
      'record.deadline',
      'record.event.served',
      'record.objectionEnds',
      'record.spared',
      'record.times',
      'record.unpaid',
    ])
  })
})

describe('a condition', () => {
  const atom = (fact: string, operator = 'equal'): Condition =>
    ({ fact, operator, value: true, law: ['x/art-1'] }) as Condition

  it('loses every `not`, by De Morgan, and ids follow what is left', () => {
    const compiled = compileCondition(
      { not: { all: [atom('record.a'), { not: { any: [atom('record.b', 'notEqual')] } }] } },
      'x',
    )
    expect(compiled).toMatchObject({
      kind: 'any',
      id: 'x',
      of: [
        { id: 'x/any/0', fact: 'record.a', negated: true },
        {
          kind: 'any',
          id: 'x/any/1',
          of: [{ id: 'x/any/1/any/0', fact: 'record.b', operator: 'equal', negated: true }],
        },
      ],
    })
  })

  const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fc
        .tuple(fc.constantFrom('record.a', 'record.b', 'record.c'), fc.constantFrom('equal', 'notEqual'))
        .map(([fact, operator]) => atom(fact, operator)),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition

  type Facts = Readonly<Record<string, boolean>>
  const authored = (condition: Condition, facts: Facts): boolean => {
    if ('all' in condition) return condition.all.every((one) => authored(one, facts))
    if ('any' in condition) return condition.any.some((one) => authored(one, facts))
    if ('not' in condition) return !authored(condition.not, facts)
    return (facts[condition.fact] === condition.value) === (condition.operator === 'equal')
  }
  const compiled = (node: Node, facts: Facts): boolean => {
    if (node.kind === 'all') return node.of.every((one) => compiled(one, facts))
    if (node.kind === 'any') return node.of.some((one) => compiled(one, facts))
    return (facts[node.fact] === true) !== node.negated
  }
  const someFacts = fc.record({ 'record.a': fc.boolean(), 'record.b': fc.boolean(), 'record.c': fc.boolean() })

  it('means compiled what it means as written', () => {
    fc.assert(
      fc.property(
        conditions,
        someFacts,
        (one, facts) => compiled(compileCondition(one, 'x'), facts) === authored(one, facts),
      ),
    )
  })
})

describe('layers', () => {
  const local = (manifest: string, more: readonly { readonly path: string; readonly bytes: Uint8Array }[] = []) =>
    parsePack(source([{ path: 'pack.yaml', bytes: bytesOf(manifest) }, ...more], 'zz-local'))
  const manifest = `id: zz-local
version: 1.0.0
language: 1
title: { zh: 地方层, en: local layer }
jurisdiction: '999999'
verifiedUntil: 2026-01-01
extends: { pack: zz-rules, version: 1.0.0 }
`

  it('stand below one another, and what is below limits what is above', () => {
    const upper = local(manifest, [{ path: 'rules/wages/list-entry/2023-01-01.yaml', bytes: bytesOf('') }])
    expect(places(upper.diagnostics)).toEqual(['zz-local/rules/wages/list-entry/2023-01-01.yaml:1:1 PL1004'])
    const { pack: layer } = local(manifest)
    if (layer === null || pack === null) throw new Error('unread')
    const compiledLayer = compilePack(layer, [limitsPack(), pack])
    expect(places(compiledLayer.diagnostics)).toEqual([])
    expect(compiledLayer.program?.layers.map(({ id }) => id)).toEqual(['zz-limits', 'zz-rules', 'zz-local'])
    expect(compiledLayer.program?.rules).toEqual(program?.rules)
    expect(compilePack(layer, [pack, limitsPack()]).digest).toBe(compiledLayer.digest)
  })

  it('may not redefine a rule, not even in another version', () => {
    const text = Buffer.from(rules.find(({ path }) => path.endsWith('2022-01-01.yaml'))?.bytes ?? []).toString('utf8')
    const { pack: layer } = local(manifest, [
      {
        path: 'rules/wages/list-entry/2030-01-01.yaml',
        bytes: bytesOf(text.replace('from: 2022-01-01', 'from: 2030-01-01')),
      },
    ])
    if (layer === null || pack === null) throw new Error('unread')
    const found = compilePack(layer, [limitsPack(), pack])
    expect(places(found.diagnostics)).toEqual(['zz-local/rules/wages/list-entry/2030-01-01.yaml:1:5 PL1218'])
    expect(found.program).toBeNull()
  })

  it('that rest on each other are refused, not run into', () => {
    const { pack: one } = local(manifest.replace('zz-rules', 'zz-other'))
    const { pack: other } = parsePack(
      source([
        { path: 'pack.yaml', bytes: bytesOf(manifest.replace('zz-local', 'zz-other').replace('zz-rules', 'zz-local')) },
      ]),
    )
    if (one === null || other === null) throw new Error('unread')
    expect(compilePack(one, [other]).diagnostics.map(({ code }) => code)).toContain('PL1221')
    expect(compilePack(one, [one]).diagnostics.map(({ code }) => code)).toContain('PL1221')
  })

  it('of another version are refused, with the version that is there', () => {
    const { diagnostics: found } = compile(changed('pack.yaml', 'version: 1.0.0\n  digest', 'version: 2.0.0\n  digest'))
    expect(found.map(({ code, help }) => [code, help?.en])).toEqual([
      ['PL1220', 'look at what changed, then write `1.0.0`'],
    ])
  })

  it('with mistakes of their own do not compile, and the mistakes are shown', () => {
    const { pack: layer } = local(manifest)
    const { pack: broken } = compile(
      changed('catalogue/wages.yaml', 'anchors: [zz-wages-law/art-1]', 'anchors: [zz-wages-law/art-9]'),
    )
    if (layer === null || broken === null) throw new Error('unread')
    const found = compilePack(layer, [limitsPack(), broken])
    expect(places(found.diagnostics)).toEqual(['catalogue/wages.yaml:11:15 PL1203'])
    expect(found.program).toBeNull()
  })
})

describe('a pack', () => {
  it('keeps what it was read from', () => {
    const [file] = pack === null ? [] : filesOf(pack, 'rule')
    expect(file?.value.id).toBe('zz.wages.list-entry')
    expect(file?.origin(['then', 0, 'term', 'max']).law).toEqual(['zz-wages-law/art-3/para-1/item-2'])
    expect(pack === null ? 0 : filesOf(pack, 'rule-test').length + filesOf(pack, 'scenario').length).toBe(2)
  })

  it('with files that cannot be read shows the mistakes of all others, and none that follow from them', () => {
    const broken = overlay(
      changed('catalogue/wages.yaml', 'anchors: [zz-wages-law/art-1]', 'anchors: [zz-wages-law/art-9]'),
      [
        { path: 'facts/wages.yaml', bytes: bytesOf('records: [') },
        { path: 'law/zz-notice.yaml', bytes: new Uint8Array([0xff]) },
      ],
    )
    expect(compile(broken).diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'catalogue/wages.yaml PL1203',
      'facts/wages.yaml PL1005',
      'law/zz-notice.yaml PL1003',
    ])
  })

  it('with three mistakes in one nested condition has three diagnostics', () => {
    const path = 'rules/wages/list-entry/2022-01-01.yaml'
    const text = Buffer.from(rules.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
    const broken = text
      .replace('operator: greaterThan,', 'operator: greater,')
      .replace('record.times, operator', 'recrd.times, operator')
      .replace('operator: in, value: [refusal], law: zz-wages-law/art-2', 'operator: in, value: [refusal], law: art-2')
    expect(places(compile(overlay(rules, [{ path, bytes: bytesOf(broken) }])).diagnostics)).toEqual([
      `${path}:18:44 PL1104`,
      `${path}:19:19 PL1105`,
      `${path}:20:72 PL1105`,
    ])
  })
})
