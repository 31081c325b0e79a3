import { decide } from '@plumbline/core'
import { type Case, canonicalBytes, type Decision, type Program } from '@plumbline/schema'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ExampleRun, exampleRuns } from '../support/examples.js'
import { perturbed, shuffled } from '../support/perturbed.js'

let runs: readonly ExampleRun[] = []
beforeAll(async () => {
  runs = await exampleRuns()
}, 120_000)

const text = (decision: Decision): string => new TextDecoder().decode(canonicalBytes(decision))

/** Runs a property on cases near every example, under the real packs. */
const near = (check: (program: Program, kase: Case) => void, numRuns = 40): void => {
  for (const { program, case: kase } of runs)
    fc.assert(
      fc.property(perturbed(kase), (other) => {
        check(program, other)
      }),
      { numRuns },
    )
}

describe('under the real packs, near every example', () => {
  it('there are examples', () => {
    expect(runs.length).toBeGreaterThan(10)
  })

  it('no measure stands without a ground', () => {
    near((program, kase) => {
      const decision = decide(program, kase)
      for (const effect of decision.effects) {
        if (effect.state === 'blocked') continue
        expect(effect.grounds).not.toEqual([])
        for (const ground of effect.grounds)
          expect(decision.rules).toContainEqual(
            expect.objectContaining({
              rule: ground.rule,
              version: ground.version,
              record: ground.record,
              outcome: 'applies',
            }),
          )
      }
    })
  })

  it('nothing is more than advisory without the recorded decision of the competent head', () => {
    near((program, kase) => {
      for (const effect of decide(program, kase).effects)
        if (effect.state === 'in-effect' || effect.state === 'ended')
          expect(
            kase.procedure.some(
              ({ step, party, on, knownOn }) =>
                step === 'head-decision' && party === effect.on && on <= kase.asOf && knownOn <= kase.knownAt,
            ),
          ).toBe(true)
    })
  })

  it('a blocked measure runs on no day and owes no step, and only one that was decided can be challenged', () => {
    near((program, kase) => {
      const { effects, steps, remedies, reliefs } = decide(program, kase)
      for (const { id, state, runs: span, decidedOn } of effects)
        if (state === 'blocked') {
          expect(span).toBeNull()
          expect([...steps, ...reliefs].some(({ effect }) => effect === id)).toBe(false)
          if (decidedOn === null) expect(remedies.some(({ effect }) => effect === id)).toBe(false)
        }
    })
  })

  it('no term leaves the engine above the maximum of its statute, whatever is proposed', () => {
    const months = (period: string): number =>
      period.endsWith('Y') ? Number(period.slice(1, -1)) * 12 : Number(period.slice(1, -1))
    for (const { program, case: kase } of runs) {
      const lawful = new Map(decide(program, { ...kase, proposals: [] }).effects.map(({ id, term }) => [id, term]))
      for (const wish of ['P1M', 'P40M', 'P5Y', 'P99Y']) {
        const proposals = kase.proposals.map((proposal) => ({ ...proposal, term: wish }))
        for (const { id, term, state } of decide(program, { ...kase, proposals }).effects) {
          const law = lawful.get(id)
          if (state !== 'blocked' && term && law) expect(months(term.max), id).toBeLessThanOrEqual(months(law.max))
        }
      }
    }
  })

  it('the order of records, persons, steps and events does not matter', () => {
    for (const { program, case: kase } of runs)
      fc.assert(
        fc.property(
          perturbed(kase).chain((one) => shuffled(one).map((other) => [one, other] as const)),
          ([one, other]) => {
            expect(text(decide(program, other))).toBe(text(decide(program, one)))
          },
        ),
        { numRuns: 15 },
      )
  })

  it('the order of rules and limits does not matter', () => {
    for (const { program, case: kase } of runs) {
      const reversed: Program = {
        ...program,
        rules: [...program.rules].reverse(),
        limits: [...program.limits].reverse(),
      }
      const { program: _, ...expected } = decide(program, kase)
      const { program: __, ...actual } = decide(reversed, kase)
      expect(actual).toEqual(expected)
    }
  })

  it('nothing applies the day before entry into force', () => {
    near((program, kase) => {
      for (const outcome of decide(program, kase).rules)
        if (outcome.outcome === 'applies') expect(kase.asOf >= outcome.version).toBe(true)
    })
    for (const { program, case: kase } of runs) {
      const first = program.rules.map(({ effective }) => effective.from).reduce((a, b) => (a < b ? a : b))
      const before: Case = { ...kase, asOf: '2000-01-01' }
      expect(first > before.asOf).toBe(true)
      expect(decide(program, before).rules.filter(({ outcome }) => outcome === 'applies')).toEqual([])
    }
  })

  it('reads commit to values: another salt gives other commitments to the same readings', () => {
    for (const { program, case: kase } of runs) {
      const one = decide(program, kase)
      const other = decide(program, { ...kase, salt: `${kase.salt}, and another` })
      expect(other.reads.map(({ id }) => id)).toEqual(one.reads.map(({ id }) => id))
      expect(other.reads.every(({ commitment }, index) => commitment !== one.reads[index]?.commitment)).toBe(true)
      expect({ ...other, reads: [], case: '' }).toEqual({ ...one, reads: [], case: '' })
    }
  })
})
