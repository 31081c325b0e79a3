import { parseCase } from '@plumbline/core'
import { type Node, operators, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { randomCase, randomOf, randomProgram } from './index.js'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)

const atoms = (node: Node): readonly Node[] => (node.kind === 'compare' ? [node] : node.of.flatMap(atoms))

describe('generated programs and cases', () => {
  it('are what the schema takes, and the case parser too', () => {
    for (const seed of seeds) {
      const random = randomOf(seed)
      const generated = randomProgram(random)
      expect(Program.safeParse(generated.program).error?.issues).toBeUndefined()
      const parsed = parseCase(randomCase(random, generated), generated.program)
      expect(parsed.ok ? [] : parsed.problems, `seed ${seed}`).toEqual([])
    }
  })

  it('are the same for the same seed', () => {
    const drawn = (seed: number) => {
      const random = randomOf(seed)
      const generated = randomProgram(random)
      return { generated, case: randomCase(random, generated) }
    }
    expect(drawn(7)).toEqual(drawn(7))
    expect(drawn(7)).not.toEqual(drawn(8))
  })

  it('use every operator, both joins, negation and every kind of operand', () => {
    const nodes = seeds.flatMap((seed) =>
      randomProgram(randomOf(seed)).program.rules.flatMap(({ when }) => atoms(when)),
    )
    const compared = nodes.flatMap((node) => (node.kind === 'compare' ? [node] : []))
    expect(new Set(compared.map(({ operator }) => operator))).toEqual(new Set(operators))
    expect(new Set(compared.map(({ negated }) => negated))).toEqual(new Set([true, false]))
    expect(new Set(compared.flatMap(({ value }) => Object.keys(value)))).toEqual(
      new Set(['literal', 'fact', 'parameter']),
    )
  })
})
