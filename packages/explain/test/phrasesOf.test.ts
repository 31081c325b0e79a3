import { fileURLToPath } from 'node:url'
import { loadProgram } from '@plumbline/files'
import type { Node, Program } from '@plumbline/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Phrases, phrasesOf } from '../src/tools/phrasesOf.js'

let program: Program
let say: Phrases

beforeAll(async () => {
  const loaded = await loadProgram(fileURLToPath(new URL('../../../rules/cn-national', import.meta.url)))
  if (loaded.program === null) throw new Error('cn-national does not compile')
  program = loaded.program
  say = phrasesOf(program)
})

const leaves = (node: Node): readonly Node[] => (node.kind === 'compare' ? [node] : node.of.flatMap(leaves))

describe('what a program holds, said apart from any case', () => {
  it('provisions, as lawyers cite them', () => {
    expect(say.provision('mohrss-order-45/art-5/para-1/item-2')).toEqual({
      zh: '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第五条第一款第二项',
      en: expect.stringMatching(/, art\. 5 para\. 1\(2\)$/),
    })
  })

  it('periods and amounts, written out or held by a parameter', () => {
    expect(say.period('P5WD')).toEqual({ zh: '5 个工作日', en: '5 working days' })
    expect(say.amount({ n: 500_000, unit: 'fen' })).toEqual({ zh: '5,000 元', en: 'CNY 5,000' })
    expect(say.period({ parameter: 'cn.wages.removal-period' }).en).toMatch(/^“.+” \(\d+ working days?\)$/)
  })

  it('a period that no parameter holds keeps its name', () => {
    expect(say.parameter('no.such')).toEqual({ zh: 'no.such', en: 'no.such' })
  })

  it('every condition of every rule, in both languages, and none by a mere path', () => {
    for (const rule of program.rules)
      for (const node of [rule.when, ...rule.unless.map(({ when }) => when)].flatMap(leaves)) {
        if (node.kind !== 'compare') throw new Error('a leaf compares')
        const said = say.condition(node, rule)
        expect(said.zh, node.id).toMatch(/\p{Script=Han}/u)
        expect(said.zh, node.id).not.toContain(node.fact)
        expect(said.en, node.id).not.toMatch(/\p{Script=Han}/u)
        expect(said.en, node.id).not.toContain(node.fact)
      }
  })

  it('a condition and its negation differently', () => {
    for (const rule of program.rules)
      for (const node of leaves(rule.when)) {
        if (node.kind !== 'compare') continue
        const [plain, negated] = [false, true].map((turned) => say.condition({ ...node, negated: turned }, rule))
        expect(plain?.zh).not.toBe(negated?.zh)
        expect(plain?.en).not.toBe(negated?.en)
      }
  })
})
