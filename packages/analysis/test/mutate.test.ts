import { loadPacks, readTestFiles } from '@plumbline/files'
import { compilePack, layersOf, type Pack, plainPack, recompile } from '@plumbline/pack'
import { digestOf, type Program } from '@plumbline/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileProgram } from '../../pack/src/compile/program.js'
import {
  baselineOf,
  explainSurvivors,
  judgeOf,
  keysOf,
  type Mutation,
  mutated,
  mutationsOf,
  operators,
  planOf,
  refusalOf,
  remembered,
  type ShownMutation,
  type Suite,
  toRemember,
} from '../src/index.js'
import { dayBeside } from '../src/mutate/dayBeside.js'
import { edited } from '../src/mutate/edit.js'
import { fileIn } from '../src/mutate/run/suite.js'

const folder = 'rules/cn-shanghai'

let pack: Pack
let packs: readonly Pack[]
let suite: Suite
let mutations: readonly ShownMutation[]

beforeAll(async () => {
  const loaded = await loadPacks(folder)
  pack = loaded.pack as Pack
  packs = [...layersOf(pack, loaded.dependencies).below, pack]
  const program = compilePack(pack, loaded.dependencies).program as Program
  suite = { program, layers: packs.map(plainPack), files: await readTestFiles(folder, pack, program) }
  mutations = mutationsOf(pack, program)
})

describe('an edit', () => {
  it('changes, takes away and shares', () => {
    const value = { a: [{ b: 1 }, { b: 2 }], c: { d: 3 } }
    expect(edited(value, { at: ['a', 0, 'b'], to: 9 })).toEqual({ a: [{ b: 9 }, { b: 2 }], c: { d: 3 } })
    expect(edited(value, { at: ['a', 1] })).toEqual({ a: [{ b: 1 }], c: { d: 3 } })
    expect(edited(value, { at: ['c', 'd'] })).toEqual({ a: [{ b: 1 }, { b: 2 }], c: {} })
    expect(edited(value, { at: ['a', 0, 'b'], to: 9 }).c).toBe(value.c)
  })
})

describe('the day beside a day', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-05-01', -1, '2025-04-30'],
  ] as const)('of %s by %i is %s', (day, by, other) => {
    expect(dayBeside(day, by)).toBe(other)
  })
})

describe('mutations', () => {
  it('are the same for the same text, each with an id of its own', () => {
    expect(mutationsOf(pack, suite.program)).toEqual(mutations)
    expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length)
    for (const { operator } of mutations) expect(operators).toContain(operator)
  })

  it('are said in both languages, at a place of the text', () => {
    for (const { says, place } of mutations) {
      expect(`${says.zh}${says.en}`).not.toMatch(/undefined|\[object/)
      expect(place.line).toBeGreaterThan(0)
    }
  })

  it('compile, alone as with the whole pack, to a program that is another', () => {
    const stride = Math.ceil(mutations.length / 30)
    const known = new Map<string, Program>()
    for (const mutation of mutations.filter((_, index) => index % stride === 0)) {
      const file = fileIn(suite.layers, 'cn-shanghai', mutation)
      if (file === undefined) throw new Error(mutation.id)
      const value = mutated(file, mutation)
      const spliced = recompile(suite.program, suite.layers, { pack: 'cn-shanghai', before: file, value })
      expect(digestOf(spliced)).not.toBe(digestOf(suite.program))
      const own = pack.files.filter(({ path }) => path === mutation.path)[mutation.part]
      const changed = {
        ...pack,
        files: pack.files.map((one) => (one === own ? { ...one, value } : one)),
      } as Pack
      const whole = compileProgram(
        [...packs.slice(0, -1), changed].map((one, index) => ({
          pack: one,
          digest: suite.program.layers[index]?.digest ?? null,
        })),
      )
      expect(digestOf(spliced), mutation.id).toBe(digestOf(whole))
      known.set(mutation.id, spliced)
    }
    expect(known.size).toBeGreaterThan(15)
  })
})

describe('the judge', () => {
  const only = (path: string, operator: string): Mutation => {
    const found = mutations.find((one) => one.path.includes(path) && one.operator === operator)
    if (found === undefined) throw new Error(`${path} ${operator}`)
    return found
  }

  it('kills what a sentence notices, and lets survive what none is there to notice', () => {
    const rule = 'inspection-frequency'
    const mutation = only(rule, 'modality')
    const judgeBy = (files: Suite['files']) => {
      const suites = [{ ...suite, files }]
      return judgeOf('cn-shanghai', suites)(planOf('cn-shanghai', suites, baselineOf(suites))(mutation))
    }
    const own = suite.files.filter(({ file }) => file.includes(rule))
    expect(judgeBy(own).is).toBe('killed')
    const blind = own.map((file) => ({
      ...file,
      test: {
        ...file.test,
        sentences: file.test.sentences.slice(0, 1).map((one) => ({ ...one, expect: { outcome: 'applies' as const } })),
      },
    }))
    const survived = judgeBy(blind)
    expect(survived).toMatchObject({
      is: 'survived',
      seen: { sentence: 0, change: { what: 'effects', before: { modality: 'may' }, after: { modality: 'shall' } } },
    })
  })

  it('knows verdicts again while all they depend on stays, and no longer', () => {
    const suites = [suite]
    const baseline = baselineOf(suites)
    const plan = planOf('cn-shanghai', suites, baseline)
    const job = plan(only('inspection-frequency', 'modality'))
    const keys = keysOf('engine', 'cn-shanghai', suites, baseline)
    const verdict = judgeOf('cn-shanghai', suites)(job)
    const memory = { [keys.mutation(job.mutation)]: toRemember(keys, job, verdict) }
    expect(remembered(memory, keys, job)).toEqual(verdict)
    const other = keysOf('another engine', 'cn-shanghai', suites, baseline)
    expect(remembered(memory, other, job)).toBeNull()
    const gone = [{ ...suite, files: suite.files.filter(({ file }) => !file.includes('inspection-frequency')) }]
    const less = baselineOf(gone)
    expect(
      remembered(memory, keysOf('engine', 'cn-shanghai', gone, less), planOf('cn-shanghai', gone, less)(job.mutation)),
    ).toBeNull()
  })
})

describe('explanations', () => {
  it('stand at the place, need a survivor, and are idle without one', () => {
    const tried = (file: string, operator: string) => file.includes('/rewards/') && operator === 'drop-scope'
    const survivors = mutations.filter(({ path, operator }) => tried(path, operator))
    const { explained, unexplained, idle } = explainSurvivors(pack, survivors, tried)
    expect(explained.length).toBe(survivors.length)
    expect(unexplained).toEqual([])
    expect(idle).toEqual([])
    const without = explainSurvivors(pack, [], tried).idle
    expect(without.length).toBeGreaterThan(0)
    expect(new Set(without.map(({ operator, why }) => `${operator} ${why}`))).toEqual(
      new Set(['drop-scope no-survivor']),
    )
    expect(explainSurvivors(pack, [], (_, operator) => operator === 'bound').idle).toEqual([])
  })
})

describe('what the compiler refuses', () => {
  const checked = () => [{ pack, dependencies: packs.slice(0, -1) }]
  const days = () =>
    mutations.filter(({ id }) => id.includes('funding-preference') && id.includes('#effective/from:day'))

  it('is a rule from before its law is in force, and not one from later', () => {
    const [earlier, later] = days()
    expect(refusalOf(checked(), 'cn-shanghai', earlier as Mutation)?.code).toBe('PL1204')
    expect(refusalOf(checked(), 'cn-shanghai', later as Mutation)).toBeNull()
  })

  it('is a name that nothing declares', () => {
    const wrong: Mutation = { ...(days()[1] as Mutation), edits: [{ at: ['for'], to: 'no-such-kind' }] }
    expect(refusalOf(checked(), 'cn-shanghai', wrong)?.severity).toBe('error')
  })
})

describe('every operator', () => {
  it('finds something to change in the packs that there are, but two that wait for their law', async () => {
    const found = new Set<string>()
    for (const name of ['rules/cn-national', 'rules/cn-limits', 'rules/cn-limits/lab', folder]) {
      const { pack: own, dependencies } = await loadPacks(name)
      const { program } = compilePack(own as Pack, dependencies)
      for (const { operator } of mutationsOf(own as Pack, program as Program)) found.add(operator)
    }
    // No pack has a transition clause, or a parameter whose value has changed, so far.
    expect(operators.filter((operator) => !found.has(operator))).toEqual(['drop-transition', 'drop-version'])
  })
})
