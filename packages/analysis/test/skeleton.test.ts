import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type LimitWish,
  limitTest,
  limitText,
  needsTerm,
  type RuleWish,
  ruleSkeleton,
  triggersOf,
} from '@plumbline/analysis'
import { compilePack, type Diagnostic, filesOf, type Pack, parsePack, type SourceFile } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../rules/', import.meta.url))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Without its tests, which take long to read and say nothing about skeletons. */
const readPack = (id: string): readonly SourceFile[] =>
  readdirSync(`${root}${id}`, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        /\.yaml$/.test(path) &&
        !/\.test\.yaml$|^scenarios|^lab/.test(path) &&
        statSync(`${root}${id}/${path}`).isFile(),
    )
    .map((path) => ({ path, bytes: readFileSync(`${root}${id}/${path}`) }))

const parsed = (files: readonly SourceFile[]): Pack => {
  const { pack, diagnostics } = parsePack({ root: '', files })
  expect(diagnostics).toEqual([])
  if (pack === null) throw new Error('the pack cannot be read')
  return pack
}

let limits: Pack
let national: Pack
let program: Program
beforeAll(() => {
  limits = parsed(readPack('cn-limits'))
  national = parsed(readPack('cn-national'))
  program = compilePack(national, [limits]).program as Program
})

const titles = [
  { zh: '名称', en: 'a title' },
  { zh: '名: 称，“一”', en: 'a title, of #1 { x }: y' },
  { zh: '- \'引号\' "双"', en: 'no' },
] as const

/** The first provision of a measure that is in force from the day of the skeleton on; a rule without an end rests on no other. */
const day = '2024-02-29'
const anchorOf = (measure: string, from = day): string | undefined =>
  program.measures[measure]?.anchors.find((anchor) => {
    const instrument = program.instruments[anchor.split('/', 1)[0] as string]
    const { from: first, until } = instrument?.inForce ?? { from, until: null }
    return (instrument?.textFrom ?? first) <= from && until === null
  })

const wishFor = (measure: string, kind: string, title: RuleWish['title'], from = day): RuleWish => ({
  id: `cn.zz.${measure.replaceAll('.', '-')}-${kind}`,
  title,
  from,
  for: kind,
  matters: kind === 'matter' ? Object.keys(program.dictionary.matters).slice(0, 1) : [],
  measure,
  law: [anchorOf(measure, from) as string],
  term: needsTerm(program, measure) ? 'P3Y' : null,
})

const path = (wish: RuleWish): string => `rules/zz/${wish.id.slice('cn.zz.'.length)}/${wish.from}`

/** The national pack with the files of a skeleton. */
const compiled = (pack: Pack, files: Readonly<Record<string, string>>) => {
  const manifest = readFileSync(`${root}${pack.manifest.id}/pack.yaml`)
  const more = Object.entries(files).map(([at, text]) => ({ path: at, bytes: bytesOf(text) }))
  const read = parsed([{ path: 'pack.yaml', bytes: manifest }, ...more])
  const added = read.files.filter(({ kind }) => kind !== 'pack')
  return { added: read, ...compilePack({ ...pack, files: [...pack.files, ...added] }, [limits]) }
}

describe('the skeleton of a rule', () => {
  it('compiles without a complaint, and its first sentence holds, for every measure and all that can trigger it', () => {
    const measures = Object.keys(program.measures).filter((measure) => anchorOf(measure) !== undefined)
    const combinations = measures.flatMap((measure) =>
      triggersOf(program, measure)
        .slice(0, 2)
        .map((kind, index) => wishFor(measure, kind, titles[index] ?? titles[2])),
    )
    expect(combinations.length).toBeGreaterThan(20)
    let tried = 0
    const skeletons = combinations.map((wish) => ({ wish, skeleton: ruleSkeleton(program, wish) }))
    const bare = { ...national, files: national.files.filter(({ kind }) => kind !== 'rule') }
    // A few at a time, with no other rule beside them: each is decided about with all that are in the pack.
    for (let at = 0; at < skeletons.length; at += 25) {
      const few = skeletons.slice(at, at + 25)
      const together = (those: typeof few) =>
        compiled(bare, Object.fromEntries(those.map(({ wish, skeleton }) => [`${path(wish)}.yaml`, skeleton.rule])))
      const ofSkeletons = ({ file }: Diagnostic): boolean => file.includes('rules/zz/')
      // A list is left by a rule about an entry on it, which not every record is.
      const refused = new Set(together(few).diagnostics.flatMap(({ code, file }) => (code === 'PL1241' ? [file] : [])))
      const kept = few.filter(({ wish }) => !refused.has(`${path(wish)}.yaml`))
      const { program: with_, diagnostics, added } = together(kept)
      expect(diagnostics.filter(ofSkeletons).map(({ code, file, message }) => `${code} ${file} ${message.en}`)).toEqual(
        [],
      )
      const rules = new Map(filesOf(added, 'rule').map(({ path: at_, value }) => [at_, value]))
      for (const { wish, skeleton } of kept) {
        const shown = `${wish.measure} for ${wish.for}`
        const rule = rules.get(`${path(wish)}.yaml`)
        expect(rule?.title, shown).toEqual(wish.title)
        expect(rule?.draft, shown).toBeDefined()
        expect(skeleton.test(with_).holds, shown).toBe(true)
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(combinations.length / 2)
  }, 300_000)

  it('has tests that can be read, and cover what the rule rests on', () => {
    const wish = wishFor('cn.wages.list-publication', 'designation', titles[1])
    const skeleton = ruleSkeleton(program, wish)
    const rule = { [`${path(wish)}.yaml`]: skeleton.rule }
    const { text } = skeleton.test(compiled(national, rule).program)
    const { added, diagnostics } = compiled(national, { ...rule, [`${path(wish)}.test.yaml`]: text })
    expect(diagnostics).toEqual([])
    const [test] = filesOf(added, 'rule-test')
    expect(test?.value.sentences.length).toBeGreaterThan(1)
    expect(test?.value.sentences[0]).toMatchObject({ covers: wish.law, expect: { outcome: 'applies' } })
  })

  it('says so where its first sentence cannot be tried', () => {
    const wish = wishFor('cn.wages.list-publication', 'designation', titles[0])
    expect(ruleSkeleton(program, wish).test(null).holds).toBe(false)
  })
})

describe('what can trigger a rule', () => {
  it('has what the nature of the measure asks for', () => {
    expect(triggersOf(program, 'cn.tendering.disqualification')).toContain('tendering-violation')
    expect(triggersOf(program, 'cn.tendering.disqualification')).not.toContain('designation')
    expect(triggersOf(program, 'cn.tendering.disqualification')).not.toContain('matter')
  })

  it('can be the matter where nothing is imposed', () => {
    expect(triggersOf(program, 'cn.market.publication-end')).toContain('matter')
  })
})

describe('the skeleton of a limit', () => {
  it('compiles, and stops what no catalogue lists', () => {
    const wish: LimitWish = {
      id: 'cn.zz.thing',
      title: titles[1],
      from: '2022-01-01',
      law: ['administrative-penalty-law/art-4'],
    }
    const limit = { 'limits/thing.yaml': limitText(wish) }
    const { program: with_, diagnostics } = compiled(national, limit)
    expect(diagnostics).toEqual([])
    const { text, holds } = limitTest(with_, program, wish)
    expect(holds).toBe(true)
    expect(text).toContain('cn.zz.thing')
    expect(compiled(national, { ...limit, 'limits/thing.test.yaml': text }).diagnostics).toEqual([])
  })
})
