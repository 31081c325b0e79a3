import { type Case, canonicalBytes, Decision, type Program, type RuleOutcome, type Verdict } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programsWithCases } from '../../../tests/generators/index.js'
import { shuffled } from '../../../tests/support/perturbed.js'
import { addUnits } from '../src/calendar/civil.js'
import { commitmentOf, decide, readings } from '../src/index.js'

const runs = { numRuns: 400 }

const holds = (property: (program: Program, kase: Case) => void): void =>
  fc.assert(
    fc.property(programsWithCases(), ({ program, case: kase }) => {
      property(program, kase)
    }),
    runs,
  )

const text = (decision: Decision): string => new TextDecoder().decode(canonicalBytes(decision))
const keyOf = ({ rule, version, record }: RuleOutcome): string => `${rule}@${version}/${record ?? ''}`
const applying = (decision: Decision): ReadonlyMap<string, RuleOutcome> =>
  new Map(decision.rules.filter(({ outcome }) => outcome === 'applies').map((outcome) => [keyOf(outcome), outcome]))

/** Truth of a verdict when whatever is unknown is taken to be false. */
const surely = (verdict: Verdict, any: (node: string) => boolean): boolean => {
  if (verdict.of.length === 0) return verdict.truth === 'true'
  const parts = verdict.of.map((part) => surely(part, any))
  return any(verdict.node) ? parts.includes(true) : !parts.includes(false)
}

const anyNodes = (program: Program): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (node: Program['rules'][number]['when']): void => {
    if (node.kind === 'any') found.add(node.id)
    if (node.kind !== 'compare') node.of.forEach(walk)
  }
  for (const rule of program.rules) walk(rule.when)
  return found
}

/** The case once for each fact stated of a record, without that fact. */
const withOneFactLess = (kase: Case): readonly Case[] =>
  kase.records.flatMap((record, index) =>
    Object.keys(record.facts).map((left) => {
      const facts = Object.fromEntries(Object.entries(record.facts).filter(([name]) => name !== left))
      return { ...kase, records: kase.records.map((other, at) => (at === index ? { ...other, facts } : other)) }
    }),
  )

describe('decisions', () => {
  it('are decisions of the published shape, for every program and case', () => {
    holds((program, kase) => expect(Decision.safeParse(decide(program, kase)).error?.issues ?? []).toEqual([]))
  })

  it('no measure without a ground', () => {
    holds((program, kase) => {
      const decision = decide(program, kase)
      const rules = applying(decision)
      for (const { id, state, grounds } of decision.effects)
        if (state !== 'blocked') {
          expect(grounds, id).not.toEqual([])
          for (const { rule, version, record } of grounds)
            expect(rules.has(`${rule}@${version}/${record ?? ''}`)).toBe(true)
        }
    })
  })

  it('what applies is certain: no unknown fact carries it', () => {
    holds((program, kase) => {
      const any = anyNodes(program)
      for (const { because, unless } of applying(decide(program, kase)).values()) {
        expect(surely(because, (node) => any.has(node))).toBe(true)
        expect(unless.filter(({ status }) => status === 'unsettled')).toEqual([])
      }
    })
  })

  it("a missing fact whose burden is the authority's never supports an adverse effect", () => {
    holds((program, kase) => {
      const before = applying(decide(program, kase))
      for (const poorer of withOneFactLess(kase))
        for (const [key, outcome] of applying(decide(program, poorer)))
          if (!before.has(key)) {
            // Only a defence that the subject must prove, and no longer proves, can make a rule apply; and where the authority
            // may refrain, not knowing whether it does leaves the measure waiting.
            const weighs = outcome.unless.some(({ status }) => status === 'raised')
            if (weighs && outcome.outcome === 'applies') {
              const { effects } = decide(program, poorer)
              for (const id of outcome.proposes)
                expect(['blocked', 'awaiting']).toContain(effects.find((effect) => effect.id === id)?.state)
              continue
            }
            const rule = program.rules.find(
              ({ id, effective }) => id === outcome.rule && effective.from === outcome.version,
            )
            const unproven = outcome.unless.filter(({ status }) => status === 'open' || status === 'lapsed')
            expect(unproven.map(({ id }) => rule?.unless.find((exception) => exception.id === id)?.burden)).toContain(
              'subject',
            )
          }
    })
  })

  it('an exception defeats only the rule it names, and defeats it', () => {
    holds((program, kase) => {
      const binding = new Set(
        program.rules.flatMap(({ id, effective, unless }) =>
          unless.flatMap((one) =>
            one.modality === 'shall' && one.does === 'defeat' ? [`${id}@${effective.from}/${one.id}`] : [],
          ),
        ),
      )
      for (const outcome of decide(program, kase).rules) {
        if (outcome.outcome === 'applies')
          for (const { id, status } of outcome.unless)
            if (status === 'raised') expect(binding.has(`${outcome.rule}@${outcome.version}/${id}`)).toBe(false)
        if (outcome.outcome === 'does-not-apply')
          for (const id of outcome.defeatedBy) {
            const named = program.rules.find(
              (rule) => rule.id === outcome.rule && rule.effective.from === outcome.version,
            )
            expect(named?.unless.map((exception) => exception.id)).toContain(id)
            expect(outcome.unless.find((exception) => exception.id === id)?.status).toBe('raised')
          }
      }
    })
  })

  it('nothing applies the day before entry into force', () => {
    holds((program, kase) => {
      for (const { rule, version } of applying(decide(program, kase)).values()) {
        const eve = { ...kase, asOf: addUnits(version, -1, 'D') }
        for (const other of applying(decide(program, eve)).values())
          expect(`${other.rule}@${other.version}`).not.toBe(`${rule}@${version}`)
      }
    })
  })

  it('nothing is more than advisory without the recorded decision of the competent head', () => {
    holds((program, kase) => {
      const undecided = { ...kase, procedure: kase.procedure.filter(({ step }) => step !== 'head-decision') }
      for (const { state } of decide(program, undecided).effects)
        expect(['blocked', 'awaiting', 'advisory', 'ended']).toContain(state)
      // The same where a pack has no limits at all.
      for (const { state } of decide({ ...program, limits: [] }, undecided).effects)
        expect(['blocked', 'awaiting', 'advisory', 'ended']).toContain(state)
    })
  })

  it('the order of records, persons, steps and events does not matter', () => {
    fc.assert(
      fc.property(
        programsWithCases().chain(({ program, case: kase }) =>
          shuffled(kase).map((other) => ({ program, kase, other })),
        ),
        ({ program, kase, other }) => {
          expect(text(decide(program, other))).toBe(text(decide(program, kase)))
        },
      ),
      runs,
    )
  })

  it('the order of rules and limits does not matter', () => {
    holds((program, kase) => {
      const { program: _, ...one } = decide(program, kase)
      const { program: __, ...other } = decide(
        {
          ...program,
          rules: [...program.rules].reverse(),
          limits: [...program.limits].reverse(),
          calendars: [...program.calendars].reverse(),
        },
        kase,
      )
      expect(other).toEqual(one)
    })
  })

  it('dropping a limit never lets a limit that stays do less', () => {
    holds((program, kase) => {
      const [, ...fewer] = program.limits
      const all = decide(program, kase)
      const rest = decide({ ...program, limits: fewer }, kase)
      const kept = new Set(fewer.map(({ id }) => id))
      expect(rest.limits.map(({ limit, effect, does }) => [limit, effect, does])).toEqual(
        all.limits.filter(({ limit }) => kept.has(limit)).map(({ limit, effect, does }) => [limit, effect, does]),
      )
    })
  })

  it('every commitment opens with the salt and the value read, and with no other salt', () => {
    holds((program, kase) => {
      const values = readings(program, kase)
      for (const { id, commitment } of decide(program, kase).reads) {
        const value = values.get(id)
        if (!value) throw new Error(`${id} was committed to and never read`)
        expect(commitmentOf(kase.salt, id, value)).toBe(commitment)
        expect(commitmentOf(`${kase.salt}.`, id, value)).not.toBe(commitment)
      }
    })
  })

  it('what becomes known after knownAt changes nothing', () => {
    holds((program, kase) => {
      const later = { knownOn: addUnits(kase.knownAt, 1, 'D') }
      const known = decide(program, kase)
      const more = {
        ...kase,
        procedure: [
          ...kase.procedure,
          { step: 'head-decision', party: kase.subject, on: kase.asOf, by: 'head', ...later },
        ],
      }
      const { case: _, ...expected } = known
      const { case: __, ...actual } = decide(program, more)
      expect(actual).toEqual(expected)
    })
  })
})
