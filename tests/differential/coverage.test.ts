import { matchLimits, matchRules } from '@plumbline/reference'
import { choiceReasons, outcomes } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { trace } from '../../packages/core/src/trace.js'
import { randomCase, randomOf, randomProgram } from '../generators/index.js'
import { effectReadings, partiesOf } from './compareLimits.js'
import { firstSeed } from './generated.js'

const programs = 200
const casesEach = 4
const rivalReasons = ['superior', 'special', 'later', 'equal-rank'] as const
const consequences = ['pass', 'block', 'cap', 'await', 'defer'] as const

type Tally = Record<string, number>

const tallyOf = (words: readonly string[]): Tally => Object.fromEntries(words.map((word) => [word, 0]))

const add = (tally: Tally, word: string): void => {
  tally[word] = (tally[word] ?? 0) + 1
}

/** How often each thing that a rule, a choice of law, a norm or a limit can come to is reached by generated cases. */
const tallies = async () => {
  const found = {
    reasons: tallyOf(choiceReasons),
    outcomes: tallyOf(outcomes),
    consequences: tallyOf(consequences),
    rivals: tallyOf(rivalReasons),
    clashes: 0,
    mitigated: 0,
  }
  for (let seed = firstSeed; seed < firstSeed + programs; seed += 1) {
    const random = randomOf(seed)
    const generated = randomProgram(random)
    for (let index = 0; index < casesEach; index += 1) {
      const given = randomCase(random, generated, { mistyped: true })
      const traced = trace(generated.program, given)
      const parties = partiesOf(traced)
      const { rules } = await matchRules(generated.program, given)
      const triggers = new Map(rules.map((one) => [`${one.rule} ${one.record}`, one.choice.reason]))
      for (const reason of triggers.values()) add(found.reasons, reason)
      for (const { outcome } of rules) add(found.outcomes, outcome)
      for (const { does } of await matchLimits(generated.program, given, effectReadings(traced), { parties }))
        add(found.consequences, does)
      for (const { why } of traced.decision.effects.flatMap(({ rivals }) => rivals)) add(found.rivals, why)
      for (const { facts } of traced.limited) {
        if (facts.conflict.is === 'value' && facts.conflict.value === true) found.clashes += 1
        if (facts.leniencyOwed.is === 'value' && facts.leniencyOwed.value === true) found.mitigated += 1
      }
    }
  }
  return found
}

const missing = (tally: Tally): readonly string[] => Object.keys(tally).filter((word) => tally[word] === 0)

describe('generated cases', () => {
  it(`reach every reason of a choice, every outcome, every consequence and every clash of norms`, {
    timeout: 120_000,
  }, async () => {
    const found = await tallies()
    console.info(`${programs} programs with ${casesEach} cases each:`, JSON.stringify(found))
    expect(missing(found.reasons)).toEqual([])
    expect(missing(found.outcomes)).toEqual([])
    expect(missing(found.consequences)).toEqual([])
    expect(missing(found.rivals)).toEqual([])
    expect([found.clashes > 0, found.mitigated > 0]).toEqual([true, true])
  })
})
