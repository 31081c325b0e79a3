import { fileURLToPath } from 'node:url'
import { loadPacks } from '@plumbline/files'
import { compilePack, conditionSources, layersOf, type Pack, parsePack } from '@plumbline/pack'
import type { Condition, Node, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { compileCondition } from '../../packages/pack/src/compile/condition.js'
import { shippedPacks } from '../support/rulePacks.js'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && /#/.test(String(value.id))

/** Every condition in a program, wherever it stands. */
const nodesIn = (value: unknown): readonly Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(isNode(value) ? [value] : []), ...Object.values(value).flatMap(nodesIn)]

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value)

/** What each node would be if it were compiled from the place it is said to come from. */
const compiledAgain = (packs: readonly Pack[]): ReadonlyMap<string, Node> =>
  new Map(
    [...conditionSources(packs)].map(([id, { file, path, negated }]) => [
      id,
      compileCondition(at(file.value, path) as Condition, id, negated),
    ]),
  )

const agrees = (program: Program, packs: readonly Pack[]): void => {
  const nodes = nodesIn(program)
  const again = compiledAgain(packs)
  expect(new Set(again.keys())).toEqual(new Set(nodes.map(({ id }) => id)))
  const unique = new Map(nodes.map((node) => [node.id, node]))
  for (const [id, node] of again) if (!id.startsWith('nature:')) expect(node, id).toEqual(unique.get(id))
}

describe('where conditions were written', () => {
  it.each([...shippedPacks, 'cn-limits/lab'])('is known of every node of %s', async (name) => {
    const folder = fileURLToPath(new URL(`../../rules/${name}`, import.meta.url))
    const { pack, dependencies } = await loadPacks(folder)
    const { program } = compilePack(pack as Pack, dependencies)
    agrees(program as Program, [...layersOf(pack as Pack, dependencies).below, pack as Pack])
  })
})

const bytes = (text: string): { readonly bytes: Uint8Array; readonly size: number } => {
  const encoded = new TextEncoder().encode(text)
  return { bytes: encoded, size: encoded.length }
}

const manifest = `id: zz
version: 0.0.0
language: 1
title: { zh: 甲, en: A }
jurisdiction: CN
verifiedUntil: 2026-01-01
`
const limit = `id: zz.limit
title: { zh: 甲, en: A }
effective: { from: 2020-01-01, until: null }
basis: [{ role: ground, law: zz-law/art-1 }]
when: { fact: effect.polarity, operator: equal, value: adverse, law: zz-law/art-1 }
require:
  not:
    all:
      - { fact: effect.domain, operator: equal, value: a, law: zz-law/art-1 }
      - not:
          any:
            - { fact: effect.domain, operator: notEqual, value: b, law: zz-law/art-1 }
            - not: { not: { fact: effect.domain, operator: equal, value: c, law: zz-law/art-1 } }
otherwise: { do: block }
because: { zh: 甲, en: A }
`

describe('a negated condition', () => {
  it('has the ids of the compiled tree and the paths of the written one', () => {
    const files = { 'pack.yaml': manifest, 'limits/zz.limit.yaml': limit }
    const { pack, diagnostics } = parsePack({
      root: 'zz',
      files: Object.entries(files).map(([path, text]) => ({ path, ...bytes(text) })),
    })
    expect(diagnostics.map(({ message }) => message.en)).toEqual([])
    const found = [...conditionSources([pack as Pack])].map(([id, { path, negated }]) => [id, path.join('/'), negated])
    expect(found).toEqual([
      ['zz.limit#when', 'when', false],
      ['zz.limit#require', 'require/not', true],
      ['zz.limit#require/any/0', 'require/not/all/0', true],
      ['zz.limit#require/any/1', 'require/not/all/1/not', false],
      ['zz.limit#require/any/1/any/0', 'require/not/all/1/not/any/0', false],
      ['zz.limit#require/any/1/any/1', 'require/not/all/1/not/any/1/not/not', false],
    ])
  })
})
